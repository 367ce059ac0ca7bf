// Generated from Graphs/backend-engineering.json by GraphsTests: after a change of that file,
// run CAIRN_RECORD=1 swift test --filter EmbeddedGraphTests.
// swift-format-ignore-file

let backendEngineeringText: StaticString = ##"""
{
  "format": "cairn-graph/1",
  "title": "Backend engineering",
  "about": "Careers around leading Go backends: what each role asks for, and what it takes to get there.",
  "currency": "USD",
  "start": "backend-lead-go",
  "skills": [
    {
      "id": "go",
      "name": "Go",
      "area": "Languages",
      "about": "Writing, reviewing and tuning services in Go.",
      "levels": [
        {
          "hours": { "low": 30, "likely": 45, "high": 70 },
          "shows": "Ships small, tested changes to an existing Go service with some help in review",
          "basis": "about a quarter of evenings and pairing for someone who already programs"
        },
        {
          "hours": { "low": 40, "likely": 60, "high": 90 },
          "shows": "Writes idiomatic packages: small interfaces, wrapped errors, contexts passed all the way down"
        },
        {
          "hours": { "low": 50, "likely": 80, "high": 130 },
          "shows": "Writes concurrent code that stays clean under the race detector and tunes it from pprof profiles",
          "needs": ["linux:1", "performance:1"]
        },
        {
          "hours": { "low": 70, "likely": 110, "high": 180 },
          "shows": "Sets Go conventions many teams follow and debugs scheduler and GC behavior in production",
          "needs": ["performance:2", "code-review:2"]
        }
      ]
    },
    {
      "id": "python",
      "name": "Python",
      "area": "Languages",
      "about": "Scripts, data jobs and services in Python, often beside a Go estate.",
      "levels": [
        {
          "hours": { "low": 15, "likely": 25, "high": 40 },
          "shows": "Writes scripts a colleague can run on another machine without asking how"
        },
        {
          "hours": { "low": 40, "likely": 60, "high": 90 },
          "shows": "Keeps a typed, tested Python service or data job healthy in production",
          "needs": ["testing:1"]
        }
      ]
    },
    {
      "id": "java",
      "name": "Java or Kotlin",
      "area": "Languages",
      "about": "Working in the JVM services that many backends still rest on.",
      "levels": [
        {
          "hours": { "low": 25, "likely": 40, "high": 65 },
          "shows": "Fixes and extends a Spring-style service without breaking its build or its habits"
        },
        {
          "hours": { "low": 60, "likely": 90, "high": 140 },
          "shows": "Owns a JVM service in production, heap dumps and garbage-collector flags included",
          "needs": ["linux:1", "observability:1"]
        }
      ]
    },
    {
      "id": "rust",
      "name": "Rust",
      "area": "Languages",
      "about": "Rust for the parts where latency, memory or safety are tight.",
      "levels": [
        {
          "hours": { "low": 40, "likely": 65, "high": 105 },
          "shows": "Gets a command-line tool or small library past the borrow checker and past review"
        },
        {
          "hours": { "low": 80, "likely": 120, "high": 190 },
          "shows": "Runs an async Rust service or proxy in production and can say why it is not written in Go",
          "needs": ["linux:1", "performance:1"]
        }
      ]
    },
    {
      "id": "system-design",
      "name": "System design",
      "area": "System design",
      "about": "Service boundaries, data ownership, scale and failure, from one service to a product line.",
      "levels": [
        {
          "hours": { "low": 18, "likely": 30, "high": 48 },
          "shows": "Draws one service with its data and its callers, and gives a reason for each box"
        },
        {
          "hours": { "low": 40, "likely": 60, "high": 95 },
          "shows": "Splits a feature over services with one owner per piece of data and a plan for each failure",
          "needs": ["api-design:1", "databases:1", "distributed-systems:1"]
        },
        {
          "hours": { "low": 60, "likely": 90, "high": 150 },
          "shows": "Designs what several teams build on, with load estimates, failure modes and a way to get there",
          "needs": ["distributed-systems:2", "databases:2", "caching:1"]
        },
        {
          "hours": { "low": 90, "likely": 140, "high": 220 },
          "shows": "Reworks the architecture of a whole product line in steps that can each be lived with",
          "needs": ["distributed-systems:3", "migrations:2", "event-driven:3", "writing:2"]
        }
      ]
    },
    {
      "id": "api-design",
      "name": "API design",
      "area": "System design",
      "about": "Contracts between services and with clients, and how they change.",
      "levels": [
        {
          "hours": { "low": 10, "likely": 18, "high": 28 },
          "shows": "Adds an endpoint in the house style, with validation and honest status codes"
        },
        {
          "hours": { "low": 25, "likely": 40, "high": 62 },
          "shows": "Designs HTTP or gRPC interfaces that callers can upgrade to in their own time",
          "needs": ["security:1"]
        },
        {
          "hours": { "low": 38, "likely": 60, "high": 95 },
          "shows": "Runs API guidelines for several teams: deprecation, compatibility checks, quotas",
          "needs": ["writing:2", "system-design:2"]
        }
      ]
    },
    {
      "id": "distributed-systems",
      "name": "Distributed systems",
      "area": "System design",
      "about": "What goes wrong between machines and how to be ready for it.",
      "levels": [
        {
          "hours": { "low": 18, "likely": 28, "high": 45 },
          "shows": "Puts a deadline on every remote call and can say what a retry might do twice"
        },
        {
          "hours": { "low": 35, "likely": 55, "high": 85 },
          "shows": "Builds idempotent handlers, and retries with backoff, jitter and a cap on how many",
          "needs": ["databases:1"]
        },
        {
          "hours": { "low": 60, "likely": 90, "high": 140 },
          "shows": "Hunts down duplicates, partial failures, clock skew and retry storms before customers meet them",
          "needs": ["observability:2", "event-driven:1"]
        },
        {
          "hours": { "low": 85, "likely": 130, "high": 210 },
          "shows": "Picks replication, partitioning and consistency schemes and proves them with injected faults",
          "needs": ["databases:3", "reliability:3"]
        }
      ]
    },
    {
      "id": "event-driven",
      "name": "Event-driven design",
      "area": "System design",
      "about": "Queues, streams and the patterns that make them dependable.",
      "levels": [
        {
          "hours": { "low": 15, "likely": 25, "high": 40 },
          "shows": "Publishes and consumes messages with an agreed schema and a dead-letter queue",
          "needs": [
            {
              "any": ["kafka:1", "nats:1", "rabbitmq:1"],
              "because": "the patterns are learned on whichever broker you run"
            }
          ]
        },
        {
          "hours": { "low": 28, "likely": 45, "high": 70 },
          "shows": "Uses an outbox and idempotent consumers, so that a redelivered message does no harm",
          "needs": ["distributed-systems:2", "databases:2"]
        },
        {
          "hours": { "low": 45, "likely": 70, "high": 110 },
          "shows": "Moves a synchronous workflow to events, with ordering, replay and compensation worked out",
          "needs": [
            "distributed-systems:3",
            {
              "any": ["kafka:2", "nats:2", "rabbitmq:2"],
              "because": "replay and ordering differ by broker; know one of them well"
            }
          ]
        }
      ]
    },
    {
      "id": "databases",
      "name": "Relational data",
      "area": "Data",
      "about": "SQL design, indexes, transactions and growth, whatever the engine.",
      "levels": [
        {
          "hours": { "low": 18, "likely": 30, "high": 45 },
          "shows": "Writes correct joins and chooses keys and types that still make sense a year later"
        },
        {
          "hours": { "low": 32, "likely": 50, "high": 80 },
          "shows": "Reads query plans, adds the index that helps and picks an isolation level on purpose",
          "needs": [
            {
              "any": ["postgresql:1", "mysql:1"],
              "because": "plans and isolation are learned on a real engine"
            }
          ]
        },
        {
          "hours": { "low": 55, "likely": 85, "high": 130 },
          "shows": "Plans partitioning, replicas and three years of growth for a store that many services share",
          "needs": [
            {
              "any": ["postgresql:2", "mysql:2"],
              "because": "depth in one engine carries over; depth in neither does not"
            }
          ]
        }
      ]
    },
    {
      "id": "postgresql",
      "name": "PostgreSQL",
      "area": "Data",
      "about": "Running and tuning PostgreSQL.",
      "levels": [
        {
          "hours": { "low": 12, "likely": 20, "high": 30 },
          "shows": "Creates schemas, makes sense of EXPLAIN and has restored a backup at least once"
        },
        {
          "hours": { "low": 30, "likely": 45, "high": 70 },
          "shows": "Keeps vacuum, connection pools and slow queries in order on a busy cluster",
          "needs": ["databases:2"]
        },
        {
          "hours": { "low": 48, "likely": 75, "high": 120 },
          "shows": "Carries out failovers and major upgrades with logical replication and no nasty surprises",
          "needs": ["reliability:2", "migrations:2"]
        }
      ]
    },
    {
      "id": "mysql",
      "name": "MySQL",
      "area": "Data",
      "about": "Running and tuning MySQL or MariaDB.",
      "levels": [
        {
          "hours": { "low": 12, "likely": 20, "high": 30 },
          "shows": "Knows InnoDB's keys and locks well enough to explain a deadlock report"
        },
        {
          "hours": { "low": 32, "likely": 48, "high": 75 },
          "shows": "Runs replicas and online schema changes on large tables during business hours",
          "needs": ["databases:2"]
        }
      ]
    },
    {
      "id": "caching",
      "name": "Caching",
      "area": "Data",
      "about": "Keeping hot data close without serving lies.",
      "levels": [
        {
          "hours": { "low": 8, "likely": 14, "high": 22 },
          "shows": "Adds a cache with a written expiry and invalidation rule, then watches the hit rate"
        },
        {
          "hours": { "low": 20, "likely": 32, "high": 50 },
          "shows": "Prevents stampedes, hot keys and stale reads in a shared cache under load",
          "needs": ["distributed-systems:2", "performance:1"]
        }
      ]
    },
    {
      "id": "migrations",
      "name": "Migrations",
      "area": "Data",
      "about": "Changing schemas, stores, brokers and boundaries under live traffic.",
      "levels": [
        {
          "hours": { "low": 12, "likely": 20, "high": 32 },
          "shows": "Ships a schema change as expand, backfill, contract, with every step reversible",
          "needs": ["databases:1", "release-engineering:1"]
        },
        {
          "hours": { "low": 35, "likely": 55, "high": 90 },
          "shows": "Moves a live table or queue with dual writes, comparison reads and a rehearsed way back",
          "needs": ["databases:2", "observability:2", "event-driven:1"]
        },
        {
          "hours": { "low": 65, "likely": 105, "high": 170 },
          "shows": "Leads a monolith split or a change of datastore over quarters, safe to pause at any step",
          "needs": ["system-design:3", "project-delivery:3"]
        }
      ]
    },
    {
      "id": "kafka",
      "name": "Kafka",
      "area": "Data",
      "about": "Log-based streaming with Kafka or a compatible service.",
      "levels": [
        {
          "hours": { "low": 12, "likely": 20, "high": 32 },
          "shows": "Produces and consumes with sensible keys, offsets and error handling"
        },
        {
          "hours": { "low": 32, "likely": 50, "high": 80 },
          "shows": "Looks after partitions, consumer lag, compaction and schema evolution in production",
          "needs": ["observability:1"]
        }
      ]
    },
    {
      "id": "nats",
      "name": "NATS",
      "area": "Data",
      "about": "Lightweight messaging and JetStream.",
      "levels": [
        {
          "hours": { "low": 8, "likely": 14, "high": 22 },
          "shows": "Uses subjects, queue groups and request-reply where each one fits"
        },
        {
          "hours": { "low": 28, "likely": 44, "high": 70 },
          "shows": "Operates a JetStream cluster and picks acknowledgement and retention limits with care",
          "needs": ["observability:1"]
        }
      ]
    },
    {
      "id": "rabbitmq",
      "name": "RabbitMQ",
      "area": "Data",
      "about": "Broker-based queues with RabbitMQ.",
      "levels": [
        {
          "hours": { "low": 10, "likely": 16, "high": 25 },
          "shows": "Binds exchanges and queues so that messages are neither lost nor looped forever"
        },
        {
          "hours": { "low": 28, "likely": 45, "high": 72 },
          "shows": "Runs quorum queues through node loss and upgrades, and keeps backlogs within memory",
          "needs": ["observability:1"]
        }
      ]
    },
    {
      "id": "linux",
      "name": "Linux and networking",
      "area": "Cloud and platform",
      "about": "What lies under the container: processes, sockets, names, limits.",
      "levels": [
        {
          "hours": { "low": 14, "likely": 24, "high": 38 },
          "shows": "Finds the guilty process, port or full disk from a shell in a few minutes"
        },
        {
          "hours": { "low": 40, "likely": 60, "high": 95 },
          "shows": "Traces TCP, DNS and TLS trouble and reads cgroup and kernel limits in mid-incident"
        }
      ]
    },
    {
      "id": "containers",
      "name": "Containers",
      "area": "Cloud and platform",
      "about": "Building and running images well.",
      "levels": [
        {
          "hours": { "low": 8, "likely": 14, "high": 22 },
          "shows": "Builds and runs a service image and can explain what each layer holds"
        },
        {
          "hours": { "low": 16, "likely": 26, "high": 40 },
          "shows": "Produces small, scanned, repeatable images with right limits and clean shutdown",
          "needs": ["linux:1"]
        }
      ]
    },
    {
      "id": "kubernetes",
      "name": "Kubernetes",
      "area": "Cloud and platform",
      "about": "From deploying one service to running clusters for everyone.",
      "levels": [
        {
          "hours": { "low": 18, "likely": 30, "high": 45 },
          "shows": "Deploys a service that others can discover and that scales with load, and works out why a pod will not start",
          "needs": ["containers:1"]
        },
        {
          "hours": { "low": 40, "likely": 60, "high": 95 },
          "shows": "Tunes autoscaling, disruption budgets and network policy for a team's services",
          "needs": ["containers:2", "observability:1"],
          "basis": "length of a typical 12-week course at 5 h a week"
        },
        {
          "hours": { "low": 60, "likely": 95, "high": 150 },
          "shows": "Runs clusters through upgrades, with admission policy, ingress and fair sharing between teams",
          "needs": ["linux:2", "infrastructure-as-code:1"]
        },
        {
          "hours": { "low": 85, "likely": 135, "high": 215 },
          "shows": "Builds controllers and runs a fleet of clusters that other teams can forget about",
          "needs": ["go:3", "infrastructure-as-code:2", "security:2"]
        }
      ]
    },
    {
      "id": "nomad",
      "name": "Nomad",
      "area": "Cloud and platform",
      "about": "The smaller scheduler some companies prefer.",
      "levels": [
        {
          "hours": { "low": 16, "likely": 28, "high": 42 },
          "shows": "Writes job files with health checks, service discovery and sensible update stanzas",
          "needs": ["containers:1"]
        },
        {
          "hours": { "low": 45, "likely": 70, "high": 110 },
          "shows": "Operates a cluster with autoscaling, quotas and workload identity",
          "needs": ["containers:2", "observability:1"]
        }
      ]
    },
    {
      "id": "aws",
      "name": "AWS",
      "area": "Cloud and platform",
      "about": "Amazon's cloud, as a builder of backends uses it.",
      "levels": [
        {
          "hours": { "low": 18, "likely": 30, "high": 45 },
          "shows": "Runs a service on managed compute and storage with least-privilege roles"
        },
        {
          "hours": { "low": 38, "likely": 60, "high": 95 },
          "shows": "Lays out accounts, private networks and multi-zone services that pass a well-architected review",
          "needs": ["linux:1", "security:1"],
          "basis": "length of a typical 12-week course at 5 h a week"
        },
        {
          "hours": { "low": 65, "likely": 105, "high": 165 },
          "shows": "Designs multi-region, multi-account estates and can cost them before they exist",
          "needs": ["infrastructure-as-code:1", "system-design:3"]
        }
      ]
    },
    {
      "id": "gcp",
      "name": "Google Cloud",
      "area": "Cloud and platform",
      "about": "Google's cloud, as a builder of backends uses it.",
      "levels": [
        {
          "hours": { "low": 18, "likely": 30, "high": 45 },
          "shows": "Deploys to managed runtimes and databases with a service account for each workload"
        },
        {
          "hours": { "low": 38, "likely": 60, "high": 95 },
          "shows": "Structures projects, shared networks and regional services so that one zone may fail",
          "needs": ["linux:1", "security:1"]
        },
        {
          "hours": { "low": 65, "likely": 105, "high": 165 },
          "shows": "Designs organization-wide layouts with global balancing, data residency and quota plans",
          "needs": ["infrastructure-as-code:1", "system-design:3"]
        }
      ]
    },
    {
      "id": "azure",
      "name": "Azure",
      "area": "Cloud and platform",
      "about": "Microsoft's cloud, as a builder of backends uses it.",
      "levels": [
        {
          "hours": { "low": 18, "likely": 30, "high": 45 },
          "shows": "Hosts a service with managed identity, key storage and sane resource groups"
        },
        {
          "hours": { "low": 38, "likely": 60, "high": 95 },
          "shows": "Builds zone-redundant workloads behind private endpoints with policy applied by default",
          "needs": ["linux:1", "security:1"]
        },
        {
          "hours": { "low": 65, "likely": 105, "high": 165 },
          "shows": "Designs landing zones and hybrid links for companies with much on their own premises",
          "needs": ["infrastructure-as-code:1", "system-design:3"]
        }
      ]
    },
    {
      "id": "infrastructure-as-code",
      "name": "Infrastructure as code",
      "area": "Cloud and platform",
      "about": "Infrastructure that is reviewed, tested and repeatable.",
      "levels": [
        {
          "hours": { "low": 14, "likely": 24, "high": 38 },
          "shows": "Changes infrastructure by reviewed code and never by hand in the console"
        },
        {
          "hours": { "low": 35, "likely": 55, "high": 85 },
          "shows": "Publishes tested modules that other teams use without forking them",
          "needs": ["testing:1", "ci-cd:2"]
        }
      ]
    },
    {
      "id": "observability",
      "name": "Observability",
      "area": "Operations",
      "about": "Logs, metrics and traces that shorten the search for a cause.",
      "levels": [
        {
          "hours": { "low": 12, "likely": 20, "high": 30 },
          "shows": "Adds structured logs and rate, error and latency metrics to a service"
        },
        {
          "hours": { "low": 25, "likely": 40, "high": 62 },
          "shows": "Builds dashboards and symptom-based alerts, and follows one request through its traces"
        },
        {
          "hours": { "low": 40, "likely": 65, "high": 105 },
          "shows": "Brings tracing and shared telemetry to many services, so faults are located in minutes",
          "needs": ["distributed-systems:2"]
        },
        {
          "hours": { "low": 65, "likely": 105, "high": 165 },
          "shows": "Runs telemetry as a service: sampling, cardinality limits, retention and a price per team",
          "needs": [
            "cost-engineering:1",
            {
              "any": ["kubernetes:2", "nomad:2"],
              "because": "collectors live on the scheduler and are sized there"
            }
          ]
        }
      ]
    },
    {
      "id": "incident-response",
      "name": "Incident response",
      "area": "Operations",
      "about": "Preparing for, handling and learning from incidents.",
      "levels": [
        {
          "hours": { "low": 8, "likely": 14, "high": 22 },
          "shows": "Takes an on-call shift with the runbook at hand and escalates in good time"
        },
        {
          "hours": { "low": 30, "likely": 48, "high": 75 },
          "shows": "Leads the technical fix of an incident and writes a review others learn from",
          "needs": ["observability:1"],
          "basis": "one on-call quarter of about 4 h a week"
        },
        {
          "hours": { "low": 30, "likely": 50, "high": 80 },
          "shows": "Commands incidents that span teams and turns each review into finished work",
          "needs": ["observability:2", "writing:1"],
          "onlyIn": [
            "backend-lead-go", "senior-site-reliability-engineer", "sre-lead", "platform-lead",
            "staff-backend-engineer", "principal-backend-engineer", "security-engineering-lead",
            "engineering-manager", "senior-engineering-manager", "head-of-backend-platform"
          ]
        },
        {
          "hours": { "low": 40, "likely": 65, "high": 105 },
          "shows": "Owns the incident program: severity rules, training, drills and trend reports to executives",
          "needs": ["reliability:3", "stakeholder-management:2"],
          "onlyIn": [
            "sre-lead", "security-engineering-lead", "platform-lead", "head-of-backend-platform",
            "director-of-engineering"
          ]
        }
      ]
    },
    {
      "id": "reliability",
      "name": "Reliability engineering",
      "area": "Operations",
      "about": "SLOs, capacity and hardening, in proportion to what users need.",
      "levels": [
        {
          "hours": { "low": 12, "likely": 20, "high": 30 },
          "shows": "Writes runbooks that work at 3 a.m. and knows the limits of the service"
        },
        {
          "hours": { "low": 30, "likely": 45, "high": 72 },
          "shows": "Agrees SLOs with product, reviews the error budget weekly and foresees when a service outgrows its capacity",
          "needs": ["observability:2", "incident-response:1"]
        },
        {
          "hours": { "low": 50, "likely": 80, "high": 130 },
          "shows": "Plans a product's capacity and each quarter's hardening, end to end",
          "needs": [
            "incident-response:2",
            "performance:1",
            {
              "any": ["kubernetes:2", "nomad:2"],
              "because": "capacity work happens on the scheduler you run"
            }
          ]
        },
        {
          "hours": { "low": 80, "likely": 125, "high": 200 },
          "shows": "Decides where an organization spends on reliability and shows the effect over a year",
          "needs": ["incident-response:3", "cost-engineering:2", "stakeholder-management:3"]
        }
      ]
    },
    {
      "id": "performance",
      "name": "Performance",
      "area": "Operations",
      "about": "Measuring, explaining and removing latency and waste.",
      "levels": [
        {
          "hours": { "low": 12, "likely": 20, "high": 32 },
          "shows": "Profiles a slow endpoint and proves the fix with numbers from before and after"
        },
        {
          "hours": { "low": 35, "likely": 55, "high": 85 },
          "shows": "Load-tests a service, names its bottleneck and brings p95 down by an agreed share",
          "needs": ["observability:2"]
        },
        {
          "hours": { "low": 60, "likely": 95, "high": 150 },
          "shows": "Explains latency across services (queues, contention, long tails) and sets budgets for it",
          "needs": ["distributed-systems:3", "linux:2"]
        }
      ]
    },
    {
      "id": "cost-engineering",
      "name": "Cost engineering",
      "area": "Operations",
      "about": "Knowing what software costs to run, and lowering it.",
      "levels": [
        {
          "hours": { "low": 10, "likely": 16, "high": 25 },
          "shows": "Explains a service's monthly bill line by line and removes the obvious waste",
          "needs": [
            { "any": ["aws:1", "gcp:1", "azure:1"], "because": "the bill comes from one of the three" }
          ]
        },
        {
          "hours": { "low": 30, "likely": 48, "high": 75 },
          "shows": "Lowers cost per request across teams without missing an SLO, and forecasts next year's spend",
          "needs": [
            "reliability:2",
            {
              "any": ["aws:2", "gcp:2", "azure:2"],
              "because": "savings come from how accounts and networks are laid out"
            }
          ]
        }
      ]
    },
    {
      "id": "testing",
      "name": "Testing",
      "area": "Delivery",
      "about": "Confidence in change, at a cost the team can bear.",
      "levels": [
        {
          "hours": { "low": 12, "likely": 20, "high": 30 },
          "shows": "Writes table-driven unit tests and reproduces a bug in a test before fixing it"
        },
        {
          "hours": { "low": 28, "likely": 45, "high": 70 },
          "shows": "Sets a service's test strategy: contract, integration and fault tests, and no flaky ones kept",
          "needs": ["ci-cd:1"]
        }
      ]
    },
    {
      "id": "ci-cd",
      "name": "CI/CD",
      "area": "Delivery",
      "about": "Pipelines from commit to production.",
      "levels": [
        {
          "hours": { "low": 8, "likely": 14, "high": 22 },
          "shows": "Keeps a service's pipeline green and knows what every stage is for"
        },
        {
          "hours": { "low": 24, "likely": 38, "high": 60 },
          "shows": "Builds pipelines with caching, parallel tests, artifact promotion and deploys without ceremony"
        },
        {
          "hours": { "low": 42, "likely": 65, "high": 105 },
          "shows": "Provides signed, audited pipelines that dozens of services adopt by choice",
          "needs": ["security:2", "release-engineering:2"]
        }
      ]
    },
    {
      "id": "release-engineering",
      "name": "Safe releases",
      "area": "Delivery",
      "about": "Flags, canaries and rollbacks.",
      "levels": [
        {
          "hours": { "low": 6, "likely": 10, "high": 16 },
          "shows": "Ships behind a flag and has rolled back a bad release without help"
        },
        {
          "hours": { "low": 20, "likely": 32, "high": 50 },
          "shows": "Releases by canary or in stages, and rolls back on a signal and not on a hunch",
          "needs": ["ci-cd:1", "observability:1"]
        },
        {
          "hours": { "low": 35, "likely": 55, "high": 85 },
          "shows": "Gives many teams progressive delivery with automated checks against their SLOs",
          "needs": ["ci-cd:2", "reliability:2"]
        }
      ]
    },
    {
      "id": "developer-experience",
      "name": "Developer experience",
      "area": "Delivery",
      "about": "Making the right way to build also the easy way.",
      "levels": [
        {
          "hours": { "low": 12, "likely": 20, "high": 32 },
          "shows": "Maintains a service template that a new hire has running on the first day",
          "needs": ["ci-cd:1"]
        },
        {
          "hours": { "low": 32, "likely": 50, "high": 80 },
          "shows": "Measures waits in build, review and deploy, and shortens the worst of them",
          "needs": ["observability:1"]
        },
        {
          "hours": { "low": 60, "likely": 95, "high": 150 },
          "shows": "Runs internal tooling as a product, with users, a roadmap and adoption figures",
          "needs": ["product-sense:1", "ci-cd:2", "writing:2"]
        }
      ]
    },
    {
      "id": "code-review",
      "name": "Code review",
      "area": "Delivery",
      "about": "Reviews that teach, and standards that hold.",
      "levels": [
        {
          "hours": { "low": 8, "likely": 14, "high": 22 },
          "shows": "Gives reviews that find real faults and say why, within a working day"
        },
        {
          "hours": { "low": 16, "likely": 26, "high": 42 },
          "shows": "Writes the team's review standard and sees that it is applied evenly, also to seniors"
        }
      ]
    },
    {
      "id": "security",
      "name": "Application security",
      "area": "Security",
      "about": "Authentication, authorization, secrets and design against misuse.",
      "levels": [
        {
          "hours": { "low": 12, "likely": 20, "high": 30 },
          "shows": "Validates input, keeps secrets out of the repository and knows the usual web flaws"
        },
        {
          "hours": { "low": 28, "likely": 45, "high": 70 },
          "shows": "Builds login and per-object permission checks, rotates secrets and writes audit trails",
          "needs": ["api-design:1"]
        },
        {
          "hours": { "low": 52, "likely": 80, "high": 125 },
          "shows": "Threat-models designs across services and closes gaps in token and permission handling",
          "needs": ["system-design:2"]
        },
        {
          "hours": { "low": 85, "likely": 135, "high": 210 },
          "shows": "Runs product security: priorities, guard rails in the pipeline, response to reports",
          "needs": ["compliance:2", "incident-response:3", "technical-leadership:2"]
        }
      ]
    },
    {
      "id": "compliance",
      "name": "Compliance",
      "area": "Security",
      "about": "Meeting audits with engineering and not with paperwork alone.",
      "levels": [
        {
          "hours": { "low": 10, "likely": 16, "high": 25 },
          "shows": "Maps a service to the controls it falls under: access, retention, audit logs",
          "needs": ["security:1"]
        },
        {
          "hours": { "low": 32, "likely": 50, "high": 80 },
          "shows": "Takes a system through a SOC 2 or PCI DSS audit while the team goes on shipping",
          "needs": ["security:2", "project-delivery:2"],
          "basis": "one audit period: about 4 h a week for a quarter"
        }
      ]
    },
    {
      "id": "technical-leadership",
      "name": "Technical leadership",
      "area": "Leadership",
      "about": "Deciding, setting standards and bringing people along.",
      "levels": [
        {
          "hours": { "low": 15, "likely": 25, "high": 40 },
          "shows": "Takes a feature from vague request to release and keeps everyone informed",
          "needs": ["project-delivery:1"]
        },
        {
          "hours": { "low": 30, "likely": 50, "high": 80 },
          "shows": "Sets one team's direction: decisions made in the open, standards kept, disputes settled",
          "needs": ["code-review:1", "writing:1"]
        },
        {
          "hours": { "low": 55, "likely": 85, "high": 135 },
          "shows": "Carries a proposal through three or more teams, from trade-offs to adoption",
          "needs": ["system-design:3", "writing:2", "stakeholder-management:2"]
        },
        {
          "hours": { "low": 80, "likely": 130, "high": 210 },
          "shows": "Steers the technical course of an organization whose teams do not report to them",
          "needs": ["strategy:1", "mentoring:3"],
          "onlyIn": [
            "backend-lead-go", "staff-backend-engineer", "principal-backend-engineer", "platform-lead",
            "solutions-architecture-lead", "head-of-backend-platform"
          ]
        }
      ]
    },
    {
      "id": "writing",
      "name": "Technical writing",
      "area": "Leadership",
      "about": "Design documents, decision records and strategy papers.",
      "levels": [
        {
          "hours": { "low": 10, "likely": 16, "high": 25 },
          "shows": "Writes a design document that peers can review in one sitting"
        },
        {
          "hours": { "low": 20, "likely": 32, "high": 50 },
          "shows": "Keeps decision records whose options and consequences still make sense a year on"
        },
        {
          "hours": { "low": 32, "likely": 50, "high": 80 },
          "shows": "Writes papers short and clear enough that executives decide from them",
          "needs": ["stakeholder-management:2"]
        }
      ]
    },
    {
      "id": "mentoring",
      "name": "Mentoring",
      "area": "Leadership",
      "about": "Helping other engineers grow.",
      "levels": [
        {
          "hours": { "low": 8, "likely": 14, "high": 22 },
          "shows": "Pairs with a newer colleague until they can do it without help"
        },
        {
          "hours": { "low": 24, "likely": 38, "high": 60 },
          "shows": "Keeps growth plans with two or more engineers and gives feedback while it is fresh"
        },
        {
          "hours": { "low": 38, "likely": 60, "high": 95 },
          "shows": "Grows seniors into leads, and starts mentoring that runs without them",
          "needs": ["technical-leadership:2"]
        }
      ]
    },
    {
      "id": "stakeholder-management",
      "name": "Working with stakeholders",
      "area": "Leadership",
      "about": "Getting agreement across functions and up the company.",
      "levels": [
        {
          "hours": { "low": 8, "likely": 12, "high": 20 },
          "shows": "Tells product and neighbors early when a date or an interface will change"
        },
        {
          "hours": { "low": 25, "likely": 40, "high": 62 },
          "shows": "Negotiates scope with the teams around (product, frontend, infrastructure) and keeps the agreement",
          "needs": ["project-delivery:1"]
        },
        {
          "hours": { "low": 42, "likely": 65, "high": 105 },
          "shows": "Aligns functions that want different things and leaves each with a plan they own",
          "needs": ["product-sense:1"]
        },
        {
          "hours": { "low": 60, "likely": 95, "high": 150 },
          "shows": "Puts technical risk before a board or executive team in terms of money, time and choice",
          "needs": ["writing:3", "budgeting:2"],
          "onlyIn": [
            "head-of-backend-platform", "director-of-engineering", "vp-engineering",
            "principal-backend-engineer"
          ]
        }
      ]
    },
    {
      "id": "project-delivery",
      "name": "Delivery planning",
      "area": "Leadership",
      "about": "Plans, risks and dates, from a feature to a portfolio.",
      "levels": [
        {
          "hours": { "low": 8, "likely": 14, "high": 22 },
          "shows": "Breaks own work into pieces that ship weekly and reports honestly on them"
        },
        {
          "hours": { "low": 24, "likely": 38, "high": 60 },
          "shows": "Plans a team's quarter with risks, dependencies and something left out on purpose"
        },
        {
          "hours": { "low": 42, "likely": 65, "high": 105 },
          "shows": "Delivers a project over several teams with milestones others trust",
          "needs": ["stakeholder-management:2"]
        },
        {
          "hours": { "low": 60, "likely": 95, "high": 150 },
          "shows": "Runs a portfolio of projects: starts fewer, stops some, and finishes on the quarter",
          "needs": ["stakeholder-management:3", "product-sense:2"],
          "onlyIn": [
            "technical-program-lead", "senior-engineering-manager", "head-of-backend-platform",
            "director-of-engineering"
          ]
        }
      ]
    },
    {
      "id": "hiring",
      "name": "Hiring",
      "area": "Management",
      "about": "Finding, choosing and settling in good people.",
      "levels": [
        {
          "hours": { "low": 8, "likely": 14, "high": 22 },
          "shows": "Interviews from a rubric and writes notes that stand on evidence"
        },
        {
          "hours": { "low": 22, "likely": 35, "high": 55 },
          "shows": "Makes the call on a hire for the team and sees the newcomer through the first 90 days",
          "needs": ["mentoring:1"],
          "onlyIn": [
            "backend-lead-go", "sre-lead", "platform-lead", "security-engineering-lead",
            "solutions-architecture-lead", "staff-backend-engineer", "principal-backend-engineer",
            "engineering-manager", "senior-engineering-manager", "head-of-backend-platform"
          ],
          "basis": "two hiring loops of about 15 h each, with the onboarding"
        },
        {
          "hours": { "low": 40, "likely": 60, "high": 95 },
          "shows": "Fills a team's plan for the year: sourcing, loops, offers, and the misses owned up to",
          "needs": ["people-management:1"],
          "onlyIn": [
            "engineering-manager", "senior-engineering-manager", "head-of-backend-platform", "sre-lead",
            "platform-lead", "director-of-engineering"
          ]
        },
        {
          "hours": { "low": 55, "likely": 85, "high": 135 },
          "shows": "Builds a hiring system for an organization and hires managers with it",
          "needs": ["people-management:3", "budgeting:2"],
          "onlyIn": [
            "senior-engineering-manager", "head-of-backend-platform", "director-of-engineering",
            "vp-engineering"
          ]
        }
      ]
    },
    {
      "id": "people-management",
      "name": "People management",
      "area": "Management",
      "about": "Delegating, coaching, and being answerable for people and managers.",
      "levels": [
        {
          "hours": { "low": 22, "likely": 36, "high": 55 },
          "shows": "Delegates outcomes and not tasks, and holds one-on-ones people would miss",
          "needs": ["mentoring:2"]
        },
        {
          "hours": { "low": 60, "likely": 90, "high": 140 },
          "shows": "Answers for a team: goals, reviews, pay, and a fair plan when someone struggles",
          "onlyIn": [
            "engineering-manager", "senior-engineering-manager", "sre-lead", "platform-lead",
            "security-engineering-lead", "solutions-architecture-lead", "head-of-backend-platform"
          ],
          "basis": "two half-year review cycles of about 45 h each"
        },
        {
          "hours": { "low": 65, "likely": 100, "high": 160 },
          "shows": "Runs several teams through their leads, and steps in rarely and for good reason",
          "needs": ["mentoring:3", "org-design:1"],
          "onlyIn": [
            "senior-engineering-manager", "head-of-backend-platform", "director-of-engineering",
            "vp-engineering"
          ]
        },
        {
          "hours": { "low": 80, "likely": 125, "high": 200 },
          "shows": "Manages managers: grows them, calibrates across them, replaces one when it must be done",
          "needs": ["hiring:3"],
          "onlyIn": [
            "senior-engineering-manager", "head-of-backend-platform", "director-of-engineering",
            "vp-engineering"
          ]
        }
      ]
    },
    {
      "id": "budgeting",
      "name": "Budgets",
      "area": "Management",
      "about": "Headcount, cloud spend and vendors as one sum.",
      "levels": [
        {
          "hours": { "low": 10, "likely": 16, "high": 25 },
          "shows": "Reads a team budget and explains how people, cloud and licenses move it"
        },
        {
          "hours": { "low": 32, "likely": 50, "high": 80 },
          "shows": "Owns a budget for a year: forecasts, trades heads against tools, and answers for the variance",
          "needs": ["cost-engineering:1"],
          "onlyIn": [
            "engineering-manager", "senior-engineering-manager", "platform-lead", "sre-lead",
            "solutions-architecture-lead", "technical-program-lead", "head-of-backend-platform",
            "director-of-engineering"
          ],
          "basis": "one budget year of about 4 h a month"
        },
        {
          "hours": { "low": 50, "likely": 80, "high": 125 },
          "shows": "Builds a multi-year, multi-team budget and defends it to finance",
          "needs": ["stakeholder-management:3"],
          "onlyIn": ["head-of-backend-platform", "director-of-engineering", "vp-engineering"]
        }
      ]
    },
    {
      "id": "org-design",
      "name": "Organization design",
      "area": "Management",
      "about": "Which teams exist, what they own, and how that changes.",
      "levels": [
        {
          "hours": { "low": 15, "likely": 25, "high": 40 },
          "shows": "Shows where team boundaries fight the architecture and proposes a change"
        },
        {
          "hours": { "low": 38, "likely": 60, "high": 95 },
          "shows": "Redraws two or more teams with their people and ownership, and steadies them afterwards",
          "needs": ["people-management:2", "stakeholder-management:3"],
          "onlyIn": ["senior-engineering-manager", "head-of-backend-platform", "director-of-engineering"]
        },
        {
          "hours": { "low": 65, "likely": 105, "high": 165 },
          "shows": "Shapes an organization of 50 or more: levels, spans, locations and succession",
          "needs": ["people-management:4", "strategy:2"],
          "onlyIn": ["director-of-engineering", "vp-engineering"]
        }
      ]
    },
    {
      "id": "strategy",
      "name": "Engineering strategy",
      "area": "Management",
      "about": "Where engineering goes next, and what it will not do.",
      "levels": [
        {
          "hours": { "low": 18, "likely": 30, "high": 48 },
          "shows": "Writes a team's technical direction for the year and ties it to product goals",
          "needs": ["product-sense:1", "writing:2"]
        },
        {
          "hours": { "low": 48, "likely": 75, "high": 120 },
          "shows": "Sets a two-year course for several teams: order, bets, and the work declined",
          "needs": ["writing:3", "stakeholder-management:3"]
        },
        {
          "hours": { "low": 75, "likely": 120, "high": 190 },
          "shows": "Owns the engineering strategy of an organization and changes it when the facts do",
          "needs": ["product-sense:2", "budgeting:1"],
          "onlyIn": [
            "principal-backend-engineer", "head-of-backend-platform", "director-of-engineering",
            "vp-engineering"
          ]
        }
      ]
    },
    {
      "id": "product-sense",
      "name": "Product and business sense",
      "area": "Management",
      "about": "Knowing who pays, for what, and why.",
      "levels": [
        {
          "hours": { "low": 12, "likely": 20, "high": 32 },
          "shows": "Asks what a feature is for and offers a cheaper way to the same result"
        },
        {
          "hours": { "low": 32, "likely": 50, "high": 80 },
          "shows": "Reads revenue, churn and margin figures and lets them settle engineering priorities"
        }
      ]
    },
    {
      "id": "solution-discovery",
      "name": "Solution discovery",
      "area": "Management",
      "about": "Turning a customer's or a business unit's need into an architecture.",
      "levels": [
        {
          "hours": { "low": 18, "likely": 28, "high": 45 },
          "shows": "Leads a discovery session and writes down needs, limits and what was not said",
          "needs": ["stakeholder-management:1"]
        },
        {
          "hours": { "low": 38, "likely": 60, "high": 95 },
          "shows": "Builds a proof of concept that decides something, with sizing and price",
          "needs": [
            "system-design:2",
            { "any": ["aws:2", "gcp:2", "azure:2"], "because": "sizing is done on the customer's cloud" }
          ]
        },
        {
          "hours": { "low": 55, "likely": 85, "high": 135 },
          "shows": "Maintains reference architectures that sales, delivery and engineering all stand behind",
          "needs": [
            "system-design:3",
            "writing:3",
            {
              "atLeast": 2,
              "of": ["aws:2", "gcp:2", "azure:2"],
              "because": "customers seldom share one cloud"
            }
          ]
        }
      ]
    }
  ],
  "roles": [
    {
      "id": "junior-backend-engineer",
      "title": "Junior Backend Engineer",
      "track": "individual contributor",
      "about": "Builds well-described pieces of a service and learns how software behaves once it is running.",
      "needs": [
        { "any": ["go:1", "python:1", "java:1"], "because": "one language is enough to begin" },
        "databases:1"
      ],
      "recommended": ["testing:1", "linux:1"],
      "practises": [
        { "skill": "go", "hoursPercent": 60 },
        { "skill": "testing", "hoursPercent": 70 },
        { "skill": "databases", "hoursPercent": 75 },
        { "skill": "api-design", "hoursPercent": 75 },
        { "skill": "code-review", "hoursPercent": 75 },
        { "skill": "ci-cd", "hoursPercent": 75 },
        { "skill": "containers", "hoursPercent": 80 },
        { "skill": "linux", "hoursPercent": 80 },
        { "skill": "project-delivery", "hoursPercent": 75 }
      ],
      "guide": {
        "responsibilities": [
          "Builds small features and fixes whose outline someone has already agreed",
          "Writes tests along with the code and keeps the build green",
          "Reads the existing code before changing it, and asks early when stuck",
          "Follows own changes into production and looks at the graphs afterwards",
          "Shadows the on-call engineer before joining the on-call rotation"
        ],
        "topSkills": [
          {
            "name": "One language, well begun",
            "about": "Enough Go, Python or Java to be useful in an existing service",
            "skills": ["go:1"]
          },
          {
            "name": "SQL",
            "about": "Queries and tables that do what they appear to do",
            "skills": ["databases:1"]
          },
          { "name": "Tests", "about": "A failing test first, then the fix", "skills": ["testing:1"] },
          {
            "name": "The everyday tools",
            "about": "Shell, containers, pipeline",
            "skills": ["linux:1", "containers:1", "ci-cd:1"]
          }
        ],
        "gaps": [
          {
            "gap": "Code that works but does not read like the language it is in",
            "closedBy": ["go:2", "code-review:1"]
          },
          {
            "gap": "No feeling yet for what happens after the merge",
            "closedBy": ["observability:1", "release-engineering:1"]
          },
          {
            "gap": "Remote calls treated as if they were function calls",
            "closedBy": ["distributed-systems:1"]
          }
        ],
        "suggestions": [
          "Read one pull request a day that is not your own, and ask one question about it",
          "Follow a single request through the whole system until you can draw it from memory"
        ],
        "salary": {
          "entry": { "low": 75000, "high": 95000, "note": "Smaller companies and lower-cost regions" },
          "mid": { "low": 95000, "high": 120000, "note": "The usual range in large tech markets" },
          "senior": {
            "low": 120000,
            "high": 145000,
            "openEnded": true,
            "note": "Large firms; equity may add a good deal"
          },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Tight",
          "about": "Fewer openings than a few years ago and many applicants; work that can be shown counts for more than courses."
        },
        "employers": [
          "Product companies with a graduate intake", "Consultancies and agencies", "Banks and insurers",
          "Public-sector digital teams"
        ],
        "sectors": [
          "B2B SaaS (subscription software)", "E-commerce and marketplaces", "Fintech and payments",
          "Public services"
        ],
        "nextSteps": [
          {
            "step": "Ship five small changes and note for each what review taught you",
            "evidenceFor": ["go:1", "code-review:1", "project-delivery:1"]
          },
          {
            "step": "Reproduce a reported bug in a test, fix it, and leave the test behind",
            "evidenceFor": ["testing:1", "databases:1", "mysql:1"]
          },
          {
            "step": "Package a service as an image and explain its layers to another newcomer",
            "evidenceFor": ["containers:1", "linux:1"]
          },
          {
            "step": "Draw the request path of your team's service and have a senior correct it",
            "evidenceFor": ["system-design:1"]
          },
          {
            "step": "Add one endpoint, from the handler to the dashboard",
            "evidenceFor": ["api-design:1", "observability:1"]
          }
        ]
      }
    },
    {
      "id": "mid-level-backend-engineer",
      "title": "Backend Engineer (Mid-Level)",
      "track": "individual contributor",
      "about": "Takes a feature from ticket to production and answers for it afterwards.",
      "needs": [
        "go:2", "databases:1", "testing:1", "api-design:1", "ci-cd:1", "release-engineering:1",
        "observability:1", "containers:1", "code-review:1", "project-delivery:1", "security:1",
        "distributed-systems:1"
      ],
      "recommended": ["linux:1", "incident-response:1", { "any": ["postgresql:1", "mysql:1"] }],
      "practises": [
        { "skill": "go", "hoursPercent": 60 },
        { "skill": "databases", "hoursPercent": 65 },
        { "skill": "postgresql", "hoursPercent": 70 },
        { "skill": "testing", "hoursPercent": 70 },
        { "skill": "api-design", "hoursPercent": 70 },
        { "skill": "distributed-systems", "hoursPercent": 75 },
        { "skill": "observability", "hoursPercent": 75 },
        { "skill": "performance:1", "hoursPercent": 70 },
        { "skill": "ci-cd", "hoursPercent": 75 },
        { "skill": "code-review", "hoursPercent": 65 },
        { "skill": "incident-response", "hoursPercent": 70 },
        { "skill": "system-design", "hoursPercent": 85 },
        { "skill": "caching:1", "hoursPercent": 75 },
        { "skill": "kafka", "hoursPercent": 80 },
        { "skill": "mentoring:1", "hoursPercent": 75 },
        { "skill": "kubernetes", "hoursPercent": 85 }
      ],
      "guide": {
        "responsibilities": [
          "Delivers whole features, from a rough ticket to a working release",
          "Designs the tables and endpoints that the features need",
          "Reviews colleagues' code and takes part in design discussions",
          "Takes a turn on call and handles the common alerts without help",
          "Keeps an eye on the dashboards of own services and acts on what they show",
          "Helps juniors over their first hurdles"
        ],
        "topSkills": [
          { "name": "Idiomatic Go", "about": "Packages that others can read and extend", "skills": ["go:2"] },
          {
            "name": "Data access",
            "about": "Sound tables, sound queries, no surprises at scale",
            "skills": ["databases:1", "postgresql:1"]
          },
          {
            "name": "Interfaces",
            "about": "Endpoints that callers understand from the description",
            "skills": ["api-design:1"]
          },
          {
            "name": "Shipping",
            "about": "Pipelines, flags and small releases",
            "skills": ["ci-cd:1", "release-engineering:1", "testing:1"]
          },
          {
            "name": "Working habits",
            "about": "Small pieces, honest status, helpful reviews",
            "skills": ["project-delivery:1", "code-review:1"]
          }
        ],
        "gaps": [
          {
            "gap": "Design thinking stops at the edge of one service",
            "closedBy": ["system-design:2", "distributed-systems:2"]
          },
          { "gap": "Slow queries are passed to somebody else", "closedBy": ["databases:2", "performance:1"] },
          {
            "gap": "Dates slip in silence",
            "closedBy": ["stakeholder-management:1", "technical-leadership:1"]
          },
          { "gap": "Concurrency is avoided or overused", "closedBy": ["go:3"] }
        ],
        "suggestions": [
          "Ask for one piece of work each quarter that needs a design document, and write it",
          "Stay with an incident until its cause is known, also when someone else is leading it"
        ],
        "salary": {
          "entry": { "low": 105000, "high": 130000, "note": "Smaller employers" },
          "mid": { "low": 130000, "high": 155000, "note": "Established product companies" },
          "senior": {
            "low": 155000,
            "high": 185000,
            "openEnded": true,
            "note": "Large firms, often with equity"
          },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Steady",
          "about": "The level most teams are short of: able to work alone and still affordable."
        },
        "employers": [
          "Product companies of every size",
          "Scale-ups between their first and third hundred engineers",
          "Banks and insurers",
          "Consultancies"
        ],
        "sectors": [
          "Fintech and payments", "E-commerce and marketplaces", "B2B SaaS (subscription software)",
          "Logistics and mobility"
        ],
        "nextSteps": [
          {
            "step": "Write the design for a feature that touches two services, and see it through to release in clean Go",
            "evidenceFor": ["go:2", "system-design:1", "writing:1", "technical-leadership:1"]
          },
          {
            "step": "Find your service's slowest query, explain its plan and make it fast",
            "evidenceFor": ["databases:2", "postgresql:1", "performance:1"]
          },
          {
            "step": "Put deadlines on every outgoing call of one service and test what happens when they pass",
            "evidenceFor": ["distributed-systems:1", "testing:1"]
          },
          {
            "step": "Own a release week: flags, staged rollout, one rehearsed rollback",
            "evidenceFor": ["release-engineering:1", "ci-cd:1"]
          },
          {
            "step": "Put a cache before one hot read, with its expiry rule written beside the code",
            "evidenceFor": ["caching:1"]
          },
          {
            "step": "Take a full on-call rotation, and correct the runbook where it misled you",
            "evidenceFor": ["incident-response:1", "reliability:1"]
          }
        ]
      }
    },
    {
      "id": "senior-backend-engineer",
      "title": "Senior Backend Engineer",
      "track": "individual contributor",
      "about": "Designs and runs services alone, and raises the work of the people nearby.",
      "needs": [
        {
          "any": ["go:3", "java:2", "rust:2"],
          "because": "a senior is deep in at least one backend language"
        },
        "system-design:2",
        "api-design:2",
        "distributed-systems:2",
        "databases:2",
        "testing:2",
        "observability:2",
        "event-driven:1",
        "caching:1",
        "performance:1",
        "incident-response:1",
        "reliability:1",
        "release-engineering:1",
        { "any": ["kubernetes:1", "nomad:1"], "because": "either scheduler teaches the same lessons" },
        {
          "any": ["aws:1", "gcp:1", "azure:1"],
          "because": "one cloud known in practice is enough to start from"
        },
        "technical-leadership:1",
        "mentoring:1",
        "writing:1",
        "code-review:1",
        "stakeholder-management:1"
      ],
      "recommended": ["migrations:1", "security:2", "ci-cd:2"],
      "practises": [
        { "skill": "go", "hoursPercent": 55 },
        { "skill": "system-design", "hoursPercent": 70 },
        { "skill": "distributed-systems", "hoursPercent": 65 },
        { "skill": "databases", "hoursPercent": 60 },
        { "skill": "postgresql", "hoursPercent": 65 },
        { "skill": "mysql", "hoursPercent": 70 },
        { "skill": "event-driven", "hoursPercent": 65 },
        { "skill": "kafka", "hoursPercent": 65 },
        { "skill": "caching", "hoursPercent": 65 },
        { "skill": "performance", "hoursPercent": 65 },
        { "skill": "migrations", "hoursPercent": 75 },
        { "skill": "testing", "hoursPercent": 60 },
        { "skill": "code-review", "hoursPercent": 60 },
        { "skill": "security", "hoursPercent": 80 },
        { "skill": "observability", "hoursPercent": 75 },
        { "skill": "incident-response", "hoursPercent": 70 },
        { "skill": "kubernetes", "hoursPercent": 85 },
        { "skill": "mentoring", "hoursPercent": 75 },
        { "skill": "writing", "hoursPercent": 80 }
      ],
      "guide": {
        "responsibilities": [
          "Designs services and the contracts between them, and writes down why",
          "Builds the hardest parts alone or paired with someone who will learn from it",
          "Keeps data correct while traffic, schema and code all change",
          "Spots risks in a plan early and offers a way around them",
          "Leads the fix when own services fail, and follows up on the cause",
          "Raises the team's standard through reviews and example",
          "Coaches mid-level engineers on their way up"
        ],
        "topSkills": [
          {
            "name": "Depth in a language",
            "about": "Concurrency and profiling as everyday tools",
            "skills": ["go:3"]
          },
          {
            "name": "Service design",
            "about": "Boundaries, contracts, what to do when the other side is down",
            "skills": ["system-design:2", "api-design:2", "distributed-systems:2"]
          },
          { "name": "Data", "about": "Indexes, isolation, caches", "skills": ["databases:2", "caching:1"] },
          {
            "name": "Operations",
            "about": "Dashboards, alerts and calm on call",
            "skills": ["observability:2", "incident-response:1"]
          },
          {
            "name": "Quiet leadership",
            "about": "Features led, colleagues helped, designs written",
            "skills": ["technical-leadership:1", "mentoring:1", "writing:1"]
          }
        ],
        "gaps": [
          {
            "gap": "Strong alone, less so through others",
            "closedBy": ["mentoring:2", "technical-leadership:2"]
          },
          {
            "gap": "Messages are sent and consumed, but what happens on redelivery was never tried",
            "closedBy": ["event-driven:2", "kafka:2"]
          },
          { "gap": "Permissions are checked at login and nowhere else", "closedBy": ["security:2"] },
          { "gap": "Large changes are proposed without a way to get there", "closedBy": ["migrations:2"] }
        ],
        "suggestions": [
          "Choose a subject and become the person asked about it: messaging, data, performance or security",
          "Give away the next interesting task, and coach the person who takes it"
        ],
        "salary": {
          "entry": { "low": 140000, "high": 170000, "note": "Outside the big tech cities" },
          "mid": { "low": 170000, "high": 205000, "note": "What most offers in the larger cities come to" },
          "senior": {
            "low": 205000,
            "high": 255000,
            "openEnded": true,
            "note": "Large firms; equity is often a third of the whole or more"
          },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Strong",
          "about": "Still the hire that most backend teams ask for first, above all with cloud and reliability experience."
        },
        "employers": [
          "Product companies of every size", "Cloud and infrastructure vendors", "Payment firms",
          "Trading and market-data firms", "Consultancies with delivery teams"
        ],
        "sectors": [
          "Fintech and payments", "Cloud infrastructure and developer tools", "Streaming and media platforms",
          "B2B SaaS (subscription software)", "Healthcare"
        ],
        "nextSteps": [
          {
            "step": "Lead the split of one feature out of a larger service, contract and data included",
            "evidenceFor": ["system-design:2", "api-design:2"]
          },
          {
            "step": "Make one consumer safe against duplicates and out-of-order messages, and prove it in a test",
            "evidenceFor": ["event-driven:1", "event-driven:2", "distributed-systems:2"]
          },
          {
            "step": "Change a large table while it is in use, by expand, backfill and contract",
            "evidenceFor": ["migrations:1", "databases:2"]
          },
          {
            "step": "Take a second backend language into production, if only for one service",
            "evidenceFor": ["java:1", "java:2", "python:2"]
          },
          {
            "step": "Write the test strategy for your service, and delete the tests that never told you anything",
            "evidenceFor": ["testing:2"]
          },
          {
            "step": "Help one colleague to a promotion, and sit on an interview panel with notes others can check",
            "evidenceFor": ["mentoring:1", "mentoring:2", "hiring:1"]
          }
        ]
      }
    },
    {
      "id": "backend-lead-go",
      "title": "Backend Engineering Lead (Go Microservices)",
      "track": "leadership",
      "about": "Leads the design, reliability and delivery of Go services, and the growth of the engineers who build them.",
      "needs": [
        "technical-leadership:2",
        "mentoring:2",
        "code-review:2",
        "stakeholder-management:2",
        "system-design:2",
        "api-design:2",
        "go:3",
        "reliability:2",
        "incident-response:2",
        "containers:2",
        { "any": ["kubernetes:1", "nomad:1"], "because": "either scheduler teaches the same lessons" },
        {
          "any": ["aws:1", "gcp:1", "azure:1"],
          "because": "one cloud known in practice is enough to start from"
        },
        "databases:2",
        "caching:1",
        "event-driven:2",
        "distributed-systems:2",
        "security:2",
        "ci-cd:2",
        "testing:2",
        "release-engineering:2",
        "project-delivery:2",
        "observability:2",
        "hiring:1"
      ],
      "recommended": ["writing:2", "migrations:2", "people-management:1", "performance:2"],
      "practises": [
        { "skill": "go", "hoursPercent": 60 },
        { "skill": "system-design", "hoursPercent": 70 },
        { "skill": "api-design", "hoursPercent": 70 },
        { "skill": "distributed-systems", "hoursPercent": 70 },
        { "skill": "event-driven", "hoursPercent": 70 },
        { "skill": "reliability", "hoursPercent": 70 },
        { "skill": "incident-response", "hoursPercent": 65 },
        { "skill": "observability", "hoursPercent": 75 },
        { "skill": "code-review", "hoursPercent": 55 },
        { "skill": "technical-leadership", "hoursPercent": 65 },
        { "skill": "mentoring", "hoursPercent": 65 },
        { "skill": "hiring", "hoursPercent": 75 },
        { "skill": "project-delivery", "hoursPercent": 70 },
        { "skill": "stakeholder-management", "hoursPercent": 75 },
        { "skill": "writing", "hoursPercent": 75 },
        { "skill": "migrations", "hoursPercent": 75 },
        { "skill": "performance", "hoursPercent": 80 },
        { "skill": "developer-experience", "hoursPercent": 80 },
        { "skill": "people-management", "hoursPercent": 85 },
        { "skill": "ci-cd", "hoursPercent": 80 },
        { "skill": "release-engineering", "hoursPercent": 75 },
        { "skill": "security", "hoursPercent": 80 },
        { "skill": "databases", "hoursPercent": 75 },
        { "skill": "postgresql", "hoursPercent": 80 },
        { "skill": "kafka", "hoursPercent": 80 },
        { "skill": "kubernetes", "hoursPercent": 80 },
        { "skill": "rust", "hoursPercent": 115 }
      ],
      "guide": {
        "responsibilities": [
          "Leads the design of the backend in Go: where one service ends and the next begins, what each exposes and what data it holds",
          "Answers for a system that stays up and stays fast: uptime, error rates, performance, and an on-call rotation that is ready for the page",
          "Reviews code and architecture choices, sets the engineering standards and sees good practice kept",
          "Helps engineers grow, by pairing with them, telling them how they do and planning their next step; hires newcomers and settles them in",
          "Brings delivery together with the teams around (product, frontend, infrastructure, data), and weighs scope against what it costs",
          "Decides which figures tell whether a service is well (latency, throughput, failures), tracks them, and widens observability: traces, metrics, logs",
          "Plans migrations and carries them through at the least risk: from a monolith to microservices, to another database, to another messaging layer",
          "Designs the basics of security and compliance in from the start: who someone is, what they may do, where secrets live, what the audit trail records",
          "Makes developers' days easier: better tools, faster CI/CD pipelines, a strategy for testing, releases without drama"
        ],
        "topSkills": [
          {
            "name": "Technical leadership",
            "about": "Deciding, mentoring, setting standards, getting stakeholders behind one plan",
            "skills": ["technical-leadership:2", "mentoring:2", "stakeholder-management:2", "code-review:2"]
          },
          {
            "name": "Design of distributed services",
            "about": "Clear APIs, one owner for each piece of data, an answer to every failure, room to scale",
            "skills": ["system-design:2", "api-design:2", "distributed-systems:2"]
          },
          {
            "name": "Go proficiency",
            "about": "Code that reads as Go, concurrency under control, tuning that starts from a profile",
            "skills": ["go:3"]
          },
          {
            "name": "Reliability engineering",
            "about": "Incidents handled, then reviewed; capacity planned before it is short",
            "skills": ["reliability:2", "incident-response:2", "observability:2"]
          },
          {
            "name": "Running in the cloud and in containers",
            "about": "Docker and the basics of Kubernetes; how services find each other and scale by themselves",
            "skills": ["containers:2", "kubernetes:1", "aws:1"]
          },
          {
            "name": "The data layer",
            "about": "Sound SQL schemas, indexes and transactions, and a caching strategy on top",
            "skills": ["databases:2", "caching:1"]
          },
          {
            "name": "Asynchronous communication",
            "about": "Event-driven patterns over queues or streams, with handlers that are idempotent",
            "skills": ["event-driven:2", "distributed-systems:2"]
          },
          {
            "name": "Security basics",
            "about": "Who may call what (authentication, authorization), APIs hard to misuse, secrets managed",
            "skills": ["security:2"]
          },
          {
            "name": "Excellence in delivery",
            "about": "CI/CD and a strategy for testing; releases kept safe by feature flags and rollbacks",
            "skills": ["ci-cd:2", "testing:2", "release-engineering:2", "project-delivery:2"]
          }
        ],
        "gaps": [
          {
            "gap": "Services lean too much on synchronous calls to each other, which ends in slow requests and outages",
            "closedBy": ["event-driven:3", "system-design:3"]
          },
          {
            "gap": "Too little observability: thin metrics and tracing make every incident take longer to solve",
            "closedBy": ["observability:3"]
          },
          {
            "gap": "Little practice in tuning databases and in planning migrations",
            "closedBy": ["databases:3", "postgresql:2", "migrations:2"]
          },
          {
            "gap": "Holes in the edge cases of distributed systems: retries, timeouts, duplicates, partial failures",
            "closedBy": ["distributed-systems:3"]
          },
          {
            "gap": "Gaps in leadership: decisions not clearly recorded, review standards that vary, delegation that is weak",
            "closedBy": ["writing:2", "code-review:2", "people-management:1"]
          },
          {
            "gap": "Security slips in API authorization, in the handling of tokens or in where secrets are kept",
            "closedBy": ["security:3"]
          }
        ],
        "suggestions": [
          "Go back over what distributed systems rest on: idempotency, timeouts, retries",
          "Put together an observability toolkit you use in practice: dashboards, alerting and tracing",
          "Practice leading technical proposals that cross teams, with the trade-offs plainly set out",
          "Tie all of it to real production work: own the reliability and the delivery of one service from end to end"
        ],
        "salary": {
          "entry": {
            "low": 140000,
            "high": 180000,
            "note": "Few people lead at a true entry level; these figures are those of small companies and small markets"
          },
          "mid": {
            "low": 180000,
            "high": 230000,
            "note": "Often with a bonus or equity on top, according to the stage of the company"
          },
          "senior": {
            "low": 230000,
            "high": 300000,
            "openEnded": true,
            "note": "Base pay only; at the firms that pay most, the total can be far higher"
          },
          "basis": "the published career guide for this role; annual base pay in US dollars",
          "note": "Median ranges"
        },
        "demand": {
          "trend": "Strong and steady",
          "about": "Platforms are being modernized, architectures cut into services, reliability paid for: companies that do so keep hiring people with experience of leading backends. Most wanted are those who can grow Go services in the cloud and bring operations to maturity.",
          "basis": "the published career guide for this role"
        },
        "employers": [
          "Google", "Uber", "Stripe", "Shopify", "Cloudflare", "Datadog", "Amazon", "Microsoft", "Netflix",
          "Spotify"
        ],
        "sectors": [
          "Fintech and payments", "E-commerce and marketplaces", "Cloud infrastructure and developer tools",
          "Streaming and media platforms", "Cybersecurity", "Logistics and mobility",
          "B2B SaaS (subscription software)"
        ],
        "nextSteps": [
          {
            "step": "Give the team a service template, or improve the one there is: Go project layout, CI, health checks, logs, metrics and traces, and one standard way to release",
            "evidenceFor": ["developer-experience:1", "ci-cd:2", "observability:2", "go:3"]
          },
          {
            "step": "Hold a reliability review of one or two critical services: SLOs (their reliability targets), the largest risks, and a hardening plan for the quarter",
            "evidenceFor": ["reliability:2", "reliability:3"]
          },
          {
            "step": "Get readier for incidents: runbooks for those on call, alerts worth waking for, and the same post-incident review each time",
            "evidenceFor": ["incident-response:2", "incident-response:3", "reliability:1"]
          },
          {
            "step": "Go through every call between services: give it a timeout and retries that back off, break the circuit where that fits, and make heavy workflows asynchronous",
            "evidenceFor": ["distributed-systems:2", "distributed-systems:3", "event-driven:3"]
          },
          {
            "step": "Choose one performance goal that can be measured, such as a p95 latency 20% lower: profile, tune, and write up for the team what was learned",
            "evidenceFor": ["performance:1", "performance:2", "go:3"]
          },
          {
            "step": "Show leadership more clearly for hiring and promotion: write short design documents, delegate ownership, and follow the results in delivery and quality",
            "evidenceFor": ["writing:1", "writing:2", "people-management:1", "technical-leadership:2"]
          },
          {
            "step": "Bring resume and portfolio up to date with results in figures: uptime, latency cut, cost saved, scale handled, and what the team gained through mentorship, hiring and better process",
            "evidenceFor": ["mentoring:2", "hiring:2", "stakeholder-management:2"]
          }
        ]
      }
    },
    {
      "id": "staff-backend-engineer",
      "title": "Staff Backend Engineer",
      "track": "individual contributor",
      "about": "Solves the problems that no single team owns, and makes the answer stick.",
      "needs": [
        {
          "any": ["go:3", "java:2", "rust:2"],
          "because": "staff engineers still ship; the language matters less than the depth"
        },
        "system-design:3",
        "distributed-systems:3",
        "api-design:2",
        "technical-leadership:3",
        "mentoring:2",
        "performance:2",
        "migrations:2",
        "reliability:2",
        "security:2",
        "observability:2",
        {
          "atLeast": 2,
          "of": ["databases:3", "event-driven:3", "observability:3", "go:4", "security:3", "kubernetes:3"],
          "because": "two areas where others come to you for the answer"
        }
      ],
      "recommended": ["strategy:1", "cost-engineering:1", "incident-response:3", "caching:2"],
      "practises": [
        { "skill": "system-design", "hoursPercent": 55 },
        { "skill": "distributed-systems", "hoursPercent": 60 },
        { "skill": "go", "hoursPercent": 60 },
        { "skill": "technical-leadership", "hoursPercent": 60 },
        { "skill": "writing", "hoursPercent": 60 },
        { "skill": "strategy", "hoursPercent": 65 },
        { "skill": "performance", "hoursPercent": 65 },
        { "skill": "migrations", "hoursPercent": 65 },
        { "skill": "databases", "hoursPercent": 70 },
        { "skill": "event-driven", "hoursPercent": 65 },
        { "skill": "api-design", "hoursPercent": 65 },
        { "skill": "mentoring", "hoursPercent": 70 },
        { "skill": "stakeholder-management", "hoursPercent": 75 },
        { "skill": "observability", "hoursPercent": 75 },
        { "skill": "reliability", "hoursPercent": 75 },
        { "skill": "security", "hoursPercent": 80 },
        { "skill": "cost-engineering", "hoursPercent": 80 },
        { "skill": "product-sense", "hoursPercent": 85 },
        { "skill": "aws", "hoursPercent": 85 },
        { "skill": "people-management", "hoursPercent": 110 },
        { "skill": "budgeting", "hoursPercent": 115 }
      ],
      "guide": {
        "responsibilities": [
          "Finds the problems that sit between teams and brings them to an end",
          "Writes the designs and decision records that several teams build from",
          "Leads the migrations that nobody dares to start",
          "Joins the hardest incidents, and sees that the lessons reach the architecture",
          "Sets the technical bar in reviews, hiring and promotion panels",
          "Coaches seniors and leads, often in several teams",
          "Tells managers plainly what a plan will cost in technical terms"
        ],
        "topSkills": [
          {
            "name": "Design across teams",
            "about": "Systems that several groups can build at once",
            "skills": ["system-design:3", "distributed-systems:3"]
          },
          {
            "name": "Influence without authority",
            "about": "Proposals that are taken up because they are right and well put",
            "skills": ["technical-leadership:3", "writing:2"]
          },
          {
            "name": "Depth in two fields",
            "about": "Where the other engineers come for the answer",
            "skills": ["databases:3", "event-driven:3", "go:4"]
          },
          {
            "name": "Performance and scale",
            "about": "Bottlenecks named with evidence",
            "skills": ["performance:2"]
          },
          {
            "name": "Change under load",
            "about": "Moves of data and traffic with a way back",
            "skills": ["migrations:2"]
          }
        ],
        "gaps": [
          {
            "gap": "Solves problems in person that a team should learn to solve",
            "closedBy": ["mentoring:3", "people-management:1"]
          },
          {
            "gap": "Sound proposals that are not tied to what the business needs",
            "closedBy": ["product-sense:1", "strategy:1"]
          },
          {
            "gap": "Impact that cannot be shown in figures",
            "closedBy": ["cost-engineering:1", "performance:2"]
          },
          { "gap": "Papers too long for those who decide", "closedBy": ["writing:3"] }
        ],
        "suggestions": [
          "Pick fewer problems, and choose them with the people who own the roadmap",
          "Write a one-year technical direction even if nobody asked, and let others tear it apart"
        ],
        "salary": {
          "entry": { "low": 195000, "high": 230000, "note": "Mid-size companies, or a first staff post" },
          "mid": { "low": 230000, "high": 275000, "note": "The middle of the market" },
          "senior": {
            "low": 275000,
            "high": 340000,
            "openEnded": true,
            "note": "Large firms; equity often exceeds the base"
          },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Steady",
          "about": "Fewer posts than for seniors, and most are filled from within; outside hires are made for a named problem."
        },
        "employers": [
          "Large product companies", "Cloud and infrastructure vendors", "Payment networks",
          "Scale-ups past their first re-architecture"
        ],
        "sectors": [
          "Cloud infrastructure and developer tools", "Fintech and payments", "Streaming and media platforms",
          "E-commerce and marketplaces"
        ],
        "nextSteps": [
          {
            "step": "Carry one proposal through three teams, and record who changed what because of it",
            "evidenceFor": ["technical-leadership:3", "writing:2", "system-design:3"]
          },
          {
            "step": "Move a live store or queue to its new home with comparison reads, and publish the plan for others to copy",
            "evidenceFor": ["migrations:2", "databases:3"]
          },
          {
            "step": "Turn a synchronous chain that has caused outages into events, with replay tested",
            "evidenceFor": ["event-driven:3", "kafka:2"]
          },
          {
            "step": "Write the Go conventions the company will use, with an example service and the linters to match",
            "evidenceFor": ["go:4", "code-review:2"]
          },
          {
            "step": "Trace the slowest user journey across every service, set a latency budget for each, and mend the shared cache where it gives way",
            "evidenceFor": ["performance:3", "observability:3", "caching:2"]
          },
          {
            "step": "Write a year's technical direction for your area and have a product lead sign it too",
            "evidenceFor": ["strategy:1", "product-sense:1"]
          }
        ]
      }
    },
    {
      "id": "principal-backend-engineer",
      "title": "Principal Backend Engineer",
      "track": "individual contributor",
      "about": "Sets the technical course of an organization and is answerable for where it leads.",
      "needs": [
        "system-design:4",
        "technical-leadership:4",
        "distributed-systems:3",
        "migrations:3",
        "strategy:2",
        "writing:3",
        "mentoring:3",
        "stakeholder-management:3",
        "reliability:3",
        {
          "atLeast": 3,
          "of": [
            "go:4", "distributed-systems:4", "databases:3", "performance:3", "security:3", "observability:3",
            "api-design:3"
          ],
          "because": "broad enough to judge, deep enough to be believed"
        }
      ],
      "recommended": ["cost-engineering:2", "product-sense:2", "incident-response:3"],
      "practises": [
        { "skill": "system-design", "hoursPercent": 50 },
        { "skill": "distributed-systems", "hoursPercent": 55 },
        { "skill": "strategy", "hoursPercent": 55 },
        { "skill": "writing", "hoursPercent": 55 },
        { "skill": "technical-leadership", "hoursPercent": 55 },
        { "skill": "go", "hoursPercent": 65 },
        { "skill": "performance", "hoursPercent": 65 },
        { "skill": "databases", "hoursPercent": 70 },
        { "skill": "security", "hoursPercent": 70 },
        { "skill": "stakeholder-management", "hoursPercent": 65 },
        { "skill": "mentoring", "hoursPercent": 65 },
        { "skill": "product-sense", "hoursPercent": 75 },
        { "skill": "cost-engineering", "hoursPercent": 70 },
        { "skill": "reliability", "hoursPercent": 70 },
        { "skill": "migrations", "hoursPercent": 60 },
        { "skill": "api-design", "hoursPercent": 60 },
        { "skill": "org-design", "hoursPercent": 85 },
        { "skill": "people-management", "hoursPercent": 115 }
      ],
      "guide": {
        "responsibilities": [
          "Sets the architecture of a product line and keeps it whole as it changes",
          "Decides, with the heads of engineering, where the technical money goes",
          "Starts the changes that take years, and makes each step worth having by itself",
          "Speaks for engineering on technology before executives, customers and auditors",
          "Grows the staff engineers who will take over the work",
          "Stops the projects that should not have been begun"
        ],
        "topSkills": [
          {
            "name": "Architecture at large",
            "about": "A product line that still fits together in two years",
            "skills": ["system-design:4"]
          },
          {
            "name": "Steering",
            "about": "Teams follow although nobody reports to you",
            "skills": ["technical-leadership:4"]
          },
          {
            "name": "Strategy",
            "about": "A course with things left out on purpose",
            "skills": ["strategy:2", "writing:3"]
          },
          {
            "name": "Long migrations",
            "about": "Years of change, safe to pause at any point",
            "skills": ["migrations:3"]
          },
          {
            "name": "Depth that lasts",
            "about": "Consistency, performance or security at the limit",
            "skills": ["distributed-systems:4", "performance:3", "security:3"]
          }
        ],
        "gaps": [
          { "gap": "Too far from the code to notice when advice has gone stale", "closedBy": ["go:4"] },
          {
            "gap": "Technical risk told in technical words",
            "closedBy": ["stakeholder-management:4", "product-sense:2"]
          },
          { "gap": "Elegant architecture at a price nobody checked", "closedBy": ["cost-engineering:2"] },
          { "gap": "Standards written once and not looked after", "closedBy": ["api-design:3"] }
        ],
        "suggestions": [
          "Keep one small piece of production work, and keep it off the critical path",
          "Spend an hour a week with someone who sells or supports what you design"
        ],
        "salary": {
          "entry": { "low": 245000, "high": 290000, "note": "Mid-size companies" },
          "mid": { "low": 290000, "high": 340000, "note": "Large tech markets" },
          "senior": {
            "low": 340000,
            "high": 420000,
            "openEnded": true,
            "note": "The largest firms; equity is most of the whole"
          },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Small but steady",
          "about": "Few posts, long searches; most principals were staff engineers in the same company."
        },
        "employers": [
          "Large cloud and internet firms", "Payment networks and exchanges", "Infrastructure vendors",
          "Late-stage scale-ups"
        ],
        "sectors": [
          "Cloud infrastructure and developer tools", "Fintech and payments", "Streaming and media platforms",
          "Telecommunications"
        ],
        "nextSteps": [
          {
            "step": "Lead a monolith split or a datastore change over several quarters, and report on it openly all the way",
            "evidenceFor": ["migrations:3", "project-delivery:3"]
          },
          {
            "step": "Publish the target architecture of a product line, with the steps to it in the order they pay",
            "evidenceFor": ["system-design:4", "strategy:2"]
          },
          {
            "step": "Test a consistency or failover claim with injected faults, and publish the result whichever way it falls",
            "evidenceFor": ["distributed-systems:4", "performance:3"]
          },
          {
            "step": "Bring two staff engineers to the point where they lead without you",
            "evidenceFor": ["technical-leadership:4", "mentoring:3"]
          },
          {
            "step": "Write the company's API guidelines, and run the review that keeps them alive",
            "evidenceFor": ["api-design:3"]
          },
          {
            "step": "Put one technical risk before the executive team as a choice with prices",
            "evidenceFor": ["stakeholder-management:4", "writing:3"]
          }
        ]
      }
    },
    {
      "id": "site-reliability-engineer",
      "title": "Site Reliability Engineer",
      "track": "reliability",
      "about": "Keeps services within their targets, and writes the software that does most of the keeping.",
      "needs": [
        {
          "any": ["go:2", "python:2"],
          "because": "SREs write software, in whatever the tooling is written in"
        },
        "linux:1",
        { "any": ["kubernetes:1", "nomad:1"], "because": "either scheduler teaches the same lessons" },
        {
          "any": ["aws:1", "gcp:1", "azure:1"],
          "because": "one cloud known in practice is enough to start from"
        },
        "observability:2",
        "incident-response:1",
        "infrastructure-as-code:1",
        "ci-cd:1",
        "databases:1"
      ],
      "recommended": ["reliability:1", "distributed-systems:1"],
      "practises": [
        { "skill": "linux", "hoursPercent": 55 },
        { "skill": "incident-response", "hoursPercent": 50 },
        { "skill": "reliability", "hoursPercent": 60 },
        { "skill": "observability", "hoursPercent": 60 },
        { "skill": "kubernetes", "hoursPercent": 65 },
        { "skill": "nomad", "hoursPercent": 70 },
        { "skill": "python", "hoursPercent": 70 },
        { "skill": "infrastructure-as-code", "hoursPercent": 60 },
        { "skill": "aws", "hoursPercent": 70 },
        { "skill": "gcp", "hoursPercent": 70 },
        { "skill": "azure", "hoursPercent": 70 },
        { "skill": "performance", "hoursPercent": 75 },
        { "skill": "go", "hoursPercent": 80 },
        { "skill": "cost-engineering", "hoursPercent": 80 },
        { "skill": "release-engineering", "hoursPercent": 75 }
      ],
      "guide": {
        "responsibilities": [
          "Keeps services within their targets and says when a target is wrong",
          "Writes software that does away with repeated manual work",
          "Builds and tunes alerts until a page means something",
          "Takes part in the on-call rotation and in the reviews afterwards",
          "Helps product teams to launch safely",
          "Keeps infrastructure described in code"
        ],
        "topSkills": [
          {
            "name": "Linux and networks",
            "about": "Finding the cause below the application",
            "skills": ["linux:1"]
          },
          {
            "name": "Scheduling and cloud",
            "about": "Running what others deploy",
            "skills": ["kubernetes:1", "aws:1"]
          },
          {
            "name": "Telemetry",
            "about": "Alerts on symptoms, dashboards with a purpose",
            "skills": ["observability:2"]
          },
          {
            "name": "Tools in code",
            "about": "Small programs that replace a checklist",
            "skills": ["python:1", "go:2"]
          },
          {
            "name": "Calm on call",
            "about": "Knowing what to try first and whom to wake",
            "skills": ["incident-response:1"]
          }
        ],
        "gaps": [
          {
            "gap": "Repairs without ever removing the cause",
            "closedBy": ["reliability:2", "incident-response:2"]
          },
          { "gap": "Good scripts, but no service anyone else could take over", "closedBy": ["python:2"] },
          { "gap": "Network and kernel faults remain guesswork", "closedBy": ["linux:2"] },
          { "gap": "Clusters are used and not understood", "closedBy": ["kubernetes:2"] }
        ],
        "suggestions": [
          "Count the hours that manual work takes, and automate the largest item each quarter",
          "Sit with a product team for a sprint to learn why they build what they build"
        ],
        "salary": {
          "entry": { "low": 120000, "high": 145000, "note": "Regional employers and young companies" },
          "mid": { "low": 145000, "high": 175000, "note": "Well-funded firms in the big tech regions" },
          "senior": {
            "low": 175000,
            "high": 210000,
            "openEnded": true,
            "note": "Large firms; on-call pay may be extra"
          },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Strong",
          "about": "Companies that outgrew their first operations setup look for people who can both operate and program."
        },
        "employers": [
          "Cloud and hosting providers", "Payment firms", "Streaming services", "Large online retailers",
          "Telecom operators"
        ],
        "sectors": [
          "Cloud infrastructure and developer tools", "Fintech and payments", "Streaming and media platforms",
          "Telecommunications"
        ],
        "nextSteps": [
          {
            "step": "Replace one manual procedure with a tool that a colleague runs without you",
            "evidenceFor": ["python:1", "python:2"]
          },
          { "step": "Delete or repair the ten alerts that fire most", "evidenceFor": ["observability:2"] },
          {
            "step": "Write a runbook and have someone new use it in a drill",
            "evidenceFor": ["reliability:1", "incident-response:1"]
          },
          {
            "step": "Bring one hand-made piece of infrastructure under reviewed code",
            "evidenceFor": ["infrastructure-as-code:1", "aws:1"]
          },
          {
            "step": "Work out a network fault from packet capture to cause and write it up",
            "evidenceFor": ["linux:1", "linux:2"]
          },
          {
            "step": "Deploy the same service to a second scheduler and note what differs",
            "evidenceFor": ["nomad:1", "kubernetes:1"]
          }
        ]
      }
    },
    {
      "id": "senior-site-reliability-engineer",
      "title": "Senior Site Reliability Engineer",
      "track": "reliability",
      "about": "Owns reliability for a group of services, leads the response when they fail and removes the cause.",
      "needs": [
        {
          "atLeast": 2,
          "of": ["go:2", "python:2", "rust:1", "java:1"],
          "because": "the estate is never in one language"
        },
        "linux:2",
        {
          "any": ["kubernetes:2", "nomad:2"],
          "because": "either scheduler will do, if it was run in earnest"
        },
        {
          "any": ["aws:2", "gcp:2", "azure:2"],
          "because": "the ideas carry from one cloud to the next; depth in one is what counts"
        },
        "infrastructure-as-code:1",
        "observability:3",
        "reliability:2",
        "incident-response:2",
        "distributed-systems:2",
        "release-engineering:2",
        "writing:1",
        "mentoring:1",
        "performance:1"
      ],
      "recommended": ["postgresql:2", "cost-engineering:1"],
      "practises": [
        { "skill": "reliability", "hoursPercent": 55 },
        { "skill": "incident-response", "hoursPercent": 50 },
        { "skill": "observability", "hoursPercent": 55 },
        { "skill": "linux", "hoursPercent": 55 },
        { "skill": "kubernetes", "hoursPercent": 60 },
        { "skill": "nomad", "hoursPercent": 65 },
        { "skill": "infrastructure-as-code", "hoursPercent": 60 },
        { "skill": "aws", "hoursPercent": 65 },
        { "skill": "gcp", "hoursPercent": 65 },
        { "skill": "azure", "hoursPercent": 65 },
        { "skill": "performance", "hoursPercent": 65 },
        { "skill": "release-engineering", "hoursPercent": 65 },
        { "skill": "cost-engineering", "hoursPercent": 70 },
        { "skill": "distributed-systems", "hoursPercent": 75 },
        { "skill": "postgresql", "hoursPercent": 75 },
        { "skill": "mentoring", "hoursPercent": 75 },
        { "skill": "writing", "hoursPercent": 80 },
        { "skill": "python", "hoursPercent": 75 }
      ],
      "guide": {
        "responsibilities": [
          "Owns the reliability of a group of services together with the teams that build them",
          "Leads the response to serious incidents and writes the reviews",
          "Sets SLOs with product owners and acts when the error budget runs out",
          "Designs the telemetry, failover and capacity of new systems",
          "Removes toil in order of its cost",
          "Trains newer engineers for on-call work"
        ],
        "topSkills": [
          {
            "name": "Reliability practice",
            "about": "SLOs, error budgets, hardening",
            "skills": ["reliability:2"]
          },
          {
            "name": "Incident leadership",
            "about": "From first page to finished review",
            "skills": ["incident-response:2"]
          },
          {
            "name": "Deep diagnosis",
            "about": "Kernel, network and scheduler",
            "skills": ["linux:2", "kubernetes:2"]
          },
          {
            "name": "Telemetry across services",
            "about": "One trace from edge to disk",
            "skills": ["observability:3"]
          },
          {
            "name": "Cloud",
            "about": "Layouts that survive the loss of a zone",
            "skills": ["aws:2", "infrastructure-as-code:1"]
          }
        ],
        "gaps": [
          {
            "gap": "Known as a rescuer; fewer incidents would look like less work",
            "closedBy": ["reliability:3"]
          },
          {
            "gap": "Advice to product teams arrives too late to be used",
            "closedBy": ["system-design:3", "stakeholder-management:2"]
          },
          {
            "gap": "Spare capacity is bought and never calculated",
            "closedBy": ["cost-engineering:1", "performance:2"]
          },
          {
            "gap": "Lessons stay in the head of whoever was on call",
            "closedBy": ["writing:2", "mentoring:2"]
          }
        ],
        "suggestions": [
          "Take one service that pages too often and stay with it until it does not",
          "Command a drill before you command the real thing"
        ],
        "salary": {
          "entry": { "low": 155000, "high": 185000, "note": "Where budgets or living costs are lower" },
          "mid": { "low": 185000, "high": 220000, "note": "The usual range in large tech markets" },
          "senior": {
            "low": 220000,
            "high": 270000,
            "openEnded": true,
            "note": "Large firms, with equity and on-call pay"
          },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Strong",
          "about": "Experience of real incidents at scale cannot be taught quickly, so companies compete for those who have it."
        },
        "employers": [
          "Cloud and hosting providers", "Payment networks and exchanges", "Streaming services",
          "Large software vendors"
        ],
        "sectors": [
          "Cloud infrastructure and developer tools", "Fintech and payments", "Streaming and media platforms",
          "Logistics and mobility"
        ],
        "nextSteps": [
          {
            "step": "Agree SLOs for three services with their owners and report on the budgets for a quarter",
            "evidenceFor": ["reliability:2"]
          },
          {
            "step": "Plan the capacity for the yearly peak, and compare the plan with what happened",
            "evidenceFor": ["reliability:3", "performance:2"]
          },
          {
            "step": "Roll out tracing to a group of services and time how long it takes to locate a fault before and after",
            "evidenceFor": ["observability:3"]
          },
          {
            "step": "Carry out a major database upgrade or failover without downtime",
            "evidenceFor": ["postgresql:2", "postgresql:3", "mysql:2"]
          },
          {
            "step": "Set autoscaling and disruption budgets for one team and test them by draining a node at noon",
            "evidenceFor": ["kubernetes:2", "containers:2"]
          },
          { "step": "Command a cross-team incident or a full drill", "evidenceFor": ["incident-response:3"] }
        ]
      }
    },
    {
      "id": "sre-lead",
      "title": "Site Reliability Engineering (SRE) Lead",
      "track": "reliability",
      "about": "Leads the people and the practice that keep a company's services within their targets.",
      "needs": [
        "reliability:3",
        "incident-response:3",
        "observability:3",
        "linux:2",
        {
          "any": ["kubernetes:2", "nomad:2"],
          "because": "either scheduler will do, if it was run in earnest"
        },
        {
          "any": ["aws:2", "gcp:2", "azure:2"],
          "because": "the ideas carry from one cloud to the next; depth in one is what counts"
        },
        "infrastructure-as-code:1",
        "release-engineering:2",
        "technical-leadership:2",
        "mentoring:2",
        "writing:2",
        "project-delivery:2",
        "people-management:1",
        "hiring:1",
        {
          "atLeast": 2,
          "of": ["go:2", "python:1", "java:1", "rust:1"],
          "because": "tools, services and agents are seldom in one language"
        }
      ],
      "recommended": ["cost-engineering:2", "databases:2", "incident-response:4"],
      "practises": [
        { "skill": "reliability", "hoursPercent": 50 },
        { "skill": "incident-response", "hoursPercent": 45 },
        { "skill": "observability", "hoursPercent": 55 },
        { "skill": "linux", "hoursPercent": 60 },
        { "skill": "kubernetes", "hoursPercent": 65 },
        { "skill": "cost-engineering", "hoursPercent": 65 },
        { "skill": "performance", "hoursPercent": 65 },
        { "skill": "people-management", "hoursPercent": 75 },
        { "skill": "hiring", "hoursPercent": 75 },
        { "skill": "mentoring", "hoursPercent": 65 },
        { "skill": "stakeholder-management", "hoursPercent": 75 },
        { "skill": "infrastructure-as-code", "hoursPercent": 65 },
        { "skill": "release-engineering", "hoursPercent": 65 },
        { "skill": "aws", "hoursPercent": 70 },
        { "skill": "budgeting", "hoursPercent": 75 },
        { "skill": "writing", "hoursPercent": 80 },
        { "skill": "technical-leadership", "hoursPercent": 75 },
        { "skill": "project-delivery", "hoursPercent": 80 },
        { "skill": "solution-discovery", "hoursPercent": 110 }
      ],
      "guide": {
        "responsibilities": [
          "Leads the reliability team: its people, priorities and on-call rotation",
          "Sets the company's practice for SLOs, incidents and reviews",
          "Plans capacity and hardening with the heads of product and engineering",
          "Commands the largest incidents or appoints someone who can",
          "Keeps on-call humane: fair rotations, few pages, time to recover",
          "Reports on reliability in terms that executives can weigh",
          "Hires SREs and helps them grow"
        ],
        "topSkills": [
          {
            "name": "A program for reliability",
            "about": "Capacity and hardening planned by the quarter",
            "skills": ["reliability:3"]
          },
          {
            "name": "Command of incidents",
            "about": "Several teams, one clear head",
            "skills": ["incident-response:3"]
          },
          {
            "name": "Telemetry for all",
            "about": "Faults located in minutes",
            "skills": ["observability:3"]
          },
          {
            "name": "Systems knowledge",
            "about": "Linux, schedulers, cloud",
            "skills": ["linux:2", "kubernetes:2", "aws:2"]
          },
          {
            "name": "Leading people",
            "about": "Growth, delegation, on-call work that people do not leave over",
            "skills": ["people-management:1", "mentoring:2"]
          }
        ],
        "gaps": [
          {
            "gap": "The team has become everyone's operations desk",
            "closedBy": ["stakeholder-management:3", "developer-experience:2"]
          },
          {
            "gap": "Every service is treated as equally critical",
            "closedBy": ["cost-engineering:2", "product-sense:1"]
          },
          {
            "gap": "Incidents are handled well, but there is no program behind them",
            "closedBy": ["incident-response:4"]
          },
          {
            "gap": "Fine engineering, little experience with reviews and pay",
            "closedBy": ["people-management:2", "hiring:3"]
          }
        ],
        "suggestions": [
          "Agree with product teams in writing what the SRE team does and does not do",
          "Show the effect of a year's reliability work in lost minutes, pages and money"
        ],
        "salary": {
          "entry": { "low": 175000, "high": 210000, "note": "Smaller companies, or a first lead post" },
          "mid": { "low": 210000, "high": 250000, "note": "Established product companies" },
          "senior": {
            "low": 250000,
            "high": 315000,
            "openEnded": true,
            "note": "Large firms; total compensation runs higher"
          },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Strong",
          "about": "Every company that sells uptime needs one, and few people can both run the room and lead the team."
        },
        "employers": [
          "Cloud and hosting providers", "Payment networks", "Streaming and gaming companies",
          "Large B2B software vendors", "Airlines and booking systems"
        ],
        "sectors": [
          "Cloud infrastructure and developer tools", "Fintech and payments", "Streaming and media platforms",
          "Travel and booking"
        ],
        "nextSteps": [
          {
            "step": "Start an incident program: severities, roles, drills, and a quarterly report on what changed",
            "evidenceFor": ["incident-response:3", "incident-response:4"]
          },
          {
            "step": "Run a hardening program for one product through two quarters",
            "evidenceFor": ["reliability:3"]
          },
          {
            "step": "Propose where next year's reliability money should go, and where none should",
            "evidenceFor": ["reliability:4", "cost-engineering:2"]
          },
          {
            "step": "Give two on-call engineers a growth plan and review it with them monthly",
            "evidenceFor": ["mentoring:2", "people-management:1"]
          },
          {
            "step": "Hold your first half-year reviews for the team, pay included",
            "evidenceFor": ["people-management:2"]
          },
          {
            "step": "Fill two SRE vacancies and see both people through their first 90 days",
            "evidenceFor": ["hiring:2", "hiring:3"]
          }
        ]
      }
    },
    {
      "id": "platform-engineer",
      "title": "Platform Engineer",
      "track": "platform",
      "about": "Builds the clusters, pipelines and tools that other engineers deliver on.",
      "needs": [
        { "any": ["go:2", "python:2"], "because": "platform tools are software with users" },
        "linux:1",
        "containers:2",
        {
          "any": ["kubernetes:2", "nomad:2"],
          "because": "either scheduler will do, if it was run in earnest"
        },
        {
          "any": ["aws:1", "gcp:1", "azure:1"],
          "because": "one cloud known in practice is enough to start from"
        },
        "infrastructure-as-code:1",
        "ci-cd:2",
        "observability:1",
        "testing:1"
      ],
      "recommended": ["developer-experience:1", "security:1"],
      "practises": [
        { "skill": "kubernetes", "hoursPercent": 55 },
        { "skill": "nomad", "hoursPercent": 60 },
        { "skill": "infrastructure-as-code", "hoursPercent": 50 },
        { "skill": "ci-cd", "hoursPercent": 55 },
        { "skill": "containers", "hoursPercent": 55 },
        { "skill": "linux", "hoursPercent": 60 },
        { "skill": "aws", "hoursPercent": 60 },
        { "skill": "gcp", "hoursPercent": 65 },
        { "skill": "azure", "hoursPercent": 65 },
        { "skill": "developer-experience", "hoursPercent": 60 },
        { "skill": "observability", "hoursPercent": 70 },
        { "skill": "release-engineering", "hoursPercent": 65 },
        { "skill": "python", "hoursPercent": 75 },
        { "skill": "go", "hoursPercent": 75 },
        { "skill": "security", "hoursPercent": 80 },
        { "skill": "cost-engineering", "hoursPercent": 75 }
      ],
      "guide": {
        "responsibilities": [
          "Builds and runs the clusters that services are deployed on",
          "Maintains pipelines, base images and templates",
          "Writes infrastructure modules that teams can use unaided",
          "Answers questions from product teams, and removes the reasons for asking",
          "Keeps platforms patched and the upgrades dull",
          "Measures how long delivery takes and where it waits"
        ],
        "topSkills": [
          {
            "name": "Schedulers",
            "about": "Kubernetes or Nomad, from the operator's side",
            "skills": ["kubernetes:2"]
          },
          {
            "name": "Infrastructure as code",
            "about": "Everything reviewed, nothing by hand",
            "skills": ["infrastructure-as-code:1"]
          },
          { "name": "Pipelines", "about": "Fast, repeatable, plain", "skills": ["ci-cd:2"] },
          {
            "name": "Images",
            "about": "Small, scanned, well behaved on shutdown",
            "skills": ["containers:2"]
          },
          { "name": "Programming", "about": "Tools that deserve the name of software", "skills": ["go:2"] }
        ],
        "gaps": [
          {
            "gap": "Builds what is interesting instead of what users ask for",
            "closedBy": ["product-sense:1", "developer-experience:2"]
          },
          {
            "gap": "Modules that need their author to explain them",
            "closedBy": ["infrastructure-as-code:2", "writing:1"]
          },
          { "gap": "Security added at the end", "closedBy": ["security:2"] },
          { "gap": "Can use a cluster, cannot rescue one", "closedBy": ["kubernetes:3", "linux:2"] }
        ],
        "suggestions": [
          "Watch a product engineer deploy from a standing start and keep silent until they finish",
          "Upgrade something every month, so that upgrading never becomes an event"
        ],
        "salary": {
          "entry": { "low": 120000, "high": 150000, "note": "Smaller companies and lower-cost regions" },
          "mid": { "low": 150000, "high": 185000, "note": "What most offers in the larger cities come to" },
          "senior": {
            "low": 185000,
            "high": 225000,
            "openEnded": true,
            "note": "Large firms, often with equity"
          },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Strong",
          "about": "As firms gather their tooling into platform teams, people who can build as well as operate are sought."
        },
        "employers": [
          "Software companies with more than ten product teams",
          "Banks and insurers",
          "Cloud vendors",
          "Consultancies that build platforms for clients"
        ],
        "sectors": [
          "Cloud infrastructure and developer tools", "Financial services", "E-commerce and marketplaces",
          "B2B SaaS (subscription software)"
        ],
        "nextSteps": [
          {
            "step": "Publish one tested infrastructure module and have two teams adopt it",
            "evidenceFor": ["infrastructure-as-code:1", "infrastructure-as-code:2"]
          },
          {
            "step": "Halve the time of the slowest pipeline that people wait for",
            "evidenceFor": ["ci-cd:2", "developer-experience:2"]
          },
          {
            "step": "Upgrade a cluster in working hours and publish the steps",
            "evidenceFor": ["kubernetes:3"]
          },
          {
            "step": "Rebuild the base images: smaller, scanned, rebuilt weekly",
            "evidenceFor": ["containers:1", "containers:2"]
          },
          {
            "step": "Run the same workload on Nomad or another scheduler and compare the effort honestly",
            "evidenceFor": ["nomad:2", "kubernetes:2"]
          },
          {
            "step": "Break down one service's bill and remove what nobody uses",
            "evidenceFor": ["cost-engineering:1", "gcp:1", "azure:1"]
          }
        ]
      }
    },
    {
      "id": "platform-lead",
      "title": "Platform Engineering Lead",
      "track": "platform",
      "about": "Runs the internal platform as a product whose customers are the company's own engineers.",
      "needs": [
        {
          "any": ["kubernetes:3", ["nomad:2", "linux:2", "observability:3"]],
          "because": "someone must be able to run the scheduler when it misbehaves"
        },
        {
          "any": ["aws:2", "gcp:2", "azure:2"],
          "because": "the ideas carry from one cloud to the next; depth in one is what counts"
        },
        "infrastructure-as-code:2",
        "ci-cd:3",
        "developer-experience:2",
        "release-engineering:2",
        "observability:2",
        "security:2",
        "product-sense:1",
        "technical-leadership:2",
        "mentoring:2",
        "writing:2",
        "stakeholder-management:2",
        "people-management:1",
        "hiring:1",
        "cost-engineering:1"
      ],
      "recommended": ["developer-experience:3", "reliability:3", "api-design:3"],
      "practises": [
        { "skill": "developer-experience", "hoursPercent": 50 },
        { "skill": "kubernetes", "hoursPercent": 60 },
        { "skill": "infrastructure-as-code", "hoursPercent": 55 },
        { "skill": "ci-cd", "hoursPercent": 55 },
        { "skill": "cost-engineering", "hoursPercent": 60 },
        { "skill": "observability", "hoursPercent": 65 },
        { "skill": "release-engineering", "hoursPercent": 60 },
        { "skill": "security", "hoursPercent": 75 },
        { "skill": "api-design", "hoursPercent": 70 },
        { "skill": "aws", "hoursPercent": 65 },
        { "skill": "gcp", "hoursPercent": 70 },
        { "skill": "azure", "hoursPercent": 70 },
        { "skill": "people-management", "hoursPercent": 75 },
        { "skill": "hiring", "hoursPercent": 75 },
        { "skill": "budgeting", "hoursPercent": 70 },
        { "skill": "product-sense", "hoursPercent": 65 },
        { "skill": "stakeholder-management", "hoursPercent": 70 },
        { "skill": "technical-leadership", "hoursPercent": 65 },
        { "skill": "mentoring", "hoursPercent": 70 },
        { "skill": "reliability", "hoursPercent": 70 },
        { "skill": "incident-response", "hoursPercent": 70 },
        { "skill": "strategy", "hoursPercent": 75 },
        { "skill": "system-design", "hoursPercent": 75 },
        { "skill": "project-delivery", "hoursPercent": 75 },
        { "skill": "org-design", "hoursPercent": 85 },
        { "skill": "writing", "hoursPercent": 75 }
      ],
      "guide": {
        "responsibilities": [
          "Leads the platform team and sets its roadmap with the engineers who use it",
          "Decides what the paved road is and keeps it worth taking",
          "Answers for the cost, safety and upgrades of the shared infrastructure",
          "Measures adoption and delivery times, and changes course on them",
          "Hires and develops platform engineers",
          "Agrees with security, SRE and product who owns what",
          "Retires old tooling, and helps the last teams off it"
        ],
        "topSkills": [
          { "name": "Running clusters", "about": "Upgrades, policy, sharing", "skills": ["kubernetes:3"] },
          {
            "name": "Pipelines at scale",
            "about": "Signed and audited, and adopted by choice",
            "skills": ["ci-cd:3"]
          },
          {
            "name": "Platform as a product",
            "about": "Users, roadmap, figures",
            "skills": ["developer-experience:2", "product-sense:1"]
          },
          {
            "name": "Infrastructure as code",
            "about": "Modules many teams rely on",
            "skills": ["infrastructure-as-code:2", "aws:2"]
          },
          {
            "name": "Leading",
            "about": "A team, its standards and its neighbors",
            "skills": ["technical-leadership:2", "stakeholder-management:2"]
          }
        ],
        "gaps": [
          {
            "gap": "A platform that teams are made to use",
            "closedBy": ["developer-experience:3", "product-sense:2"]
          },
          {
            "gap": "The bill grows faster than the traffic",
            "closedBy": ["cost-engineering:2", "budgeting:2"]
          },
          {
            "gap": "The platform fails, and everything with it",
            "closedBy": ["reliability:3", "incident-response:3"]
          },
          {
            "gap": "The lead is still the best engineer on every ticket",
            "closedBy": ["people-management:2", "hiring:2"]
          }
        ],
        "suggestions": [
          "Interview five internal users before each planning round",
          "Publish the platform's own SLOs and live with them"
        ],
        "salary": {
          "entry": { "low": 175000, "high": 210000, "note": "Smaller companies, or a first lead post" },
          "mid": { "low": 210000, "high": 250000, "note": "The middle of the market" },
          "senior": {
            "low": 250000,
            "high": 315000,
            "openEnded": true,
            "note": "Large firms; total compensation runs higher"
          },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Rising",
          "about": "Platform teams have become usual beyond a certain size, and leads who think of users as well as clusters are scarce."
        },
        "employers": [
          "Scale-ups with ten or more product teams", "Banks building an internal cloud", "Large retailers",
          "Cloud and developer-tool vendors", "Car makers with connected services"
        ],
        "sectors": [
          "Cloud infrastructure and developer tools", "Financial services", "E-commerce and marketplaces",
          "Automotive and mobility"
        ],
        "nextSteps": [
          {
            "step": "Bring a second and a third team onto a template because they wanted it, and write down why they did",
            "evidenceFor": ["developer-experience:2", "developer-experience:3"]
          },
          {
            "step": "Provide one signed, audited pipeline and move ten services to it",
            "evidenceFor": ["ci-cd:3", "security:2"]
          },
          {
            "step": "Offer progressive delivery tied to SLOs as a default",
            "evidenceFor": ["release-engineering:2", "release-engineering:3"]
          },
          {
            "step": "Write a controller that removes the request your team gets most",
            "evidenceFor": ["kubernetes:4", "go:3"]
          },
          {
            "step": "Price telemetry and compute for each team, and bring the total down without missing an SLO",
            "evidenceFor": ["observability:4", "cost-engineering:2"]
          },
          {
            "step": "Own the platform's budget for a year and explain each variance",
            "evidenceFor": ["budgeting:2"]
          }
        ]
      }
    },
    {
      "id": "engineering-manager",
      "title": "Engineering Manager (Backend)",
      "track": "management",
      "about": "Answers for one backend team: its people, its plan and what it delivers.",
      "needs": [
        "people-management:1", "hiring:1", "mentoring:2", "technical-leadership:2", "project-delivery:2",
        "stakeholder-management:2", "product-sense:1", "writing:2", "system-design:2", "incident-response:1",
        "code-review:2"
      ],
      "recommended": ["budgeting:1", "reliability:2", "org-design:1"],
      "practises": [
        { "skill": "people-management", "hoursPercent": 65 },
        { "skill": "hiring", "hoursPercent": 60 },
        { "skill": "mentoring", "hoursPercent": 65 },
        { "skill": "project-delivery", "hoursPercent": 60 },
        { "skill": "stakeholder-management", "hoursPercent": 65 },
        { "skill": "product-sense", "hoursPercent": 70 },
        { "skill": "budgeting", "hoursPercent": 75 },
        { "skill": "org-design", "hoursPercent": 80 },
        { "skill": "strategy", "hoursPercent": 85 },
        { "skill": "compliance", "hoursPercent": 80 },
        { "skill": "writing", "hoursPercent": 85 },
        { "skill": "incident-response", "hoursPercent": 85 },
        { "skill": "go", "hoursPercent": 140, "note": "little time is left for code" },
        { "skill": "rust", "hoursPercent": 150 },
        { "skill": "kubernetes", "hoursPercent": 130 },
        { "skill": "performance", "hoursPercent": 130 },
        { "skill": "system-design", "hoursPercent": 105 },
        { "skill": "distributed-systems", "hoursPercent": 120 },
        { "skill": "databases", "hoursPercent": 120 }
      ],
      "guide": {
        "responsibilities": [
          "Holds one-on-ones, sets goals and gives feedback that people can use",
          "Writes performance reviews and proposes pay and promotion",
          "Hires for the team and settles newcomers in",
          "Plans the team's quarter with product and keeps the promises few and firm",
          "Keeps technical quality in view without making every technical decision",
          "Deals early with conflict, overload and poor performance",
          "Speaks for the team to the rest of the company, and the other way round"
        ],
        "topSkills": [
          {
            "name": "People",
            "about": "Clear expectations, regular feedback, fair reviews",
            "skills": ["people-management:1", "mentoring:2"]
          },
          { "name": "Hiring", "about": "A good rubric, evidence, decisions on time", "skills": ["hiring:1"] },
          {
            "name": "Delivery",
            "about": "A quarter's plan that survives the first surprise",
            "skills": ["project-delivery:2", "stakeholder-management:2"]
          },
          {
            "name": "Technical judgment",
            "about": "Enough to ask the right question and trust the answer",
            "skills": ["technical-leadership:2", "system-design:2"]
          },
          {
            "name": "Business sense",
            "about": "Knowing what the team's work is worth",
            "skills": ["product-sense:1"]
          }
        ],
        "gaps": [
          {
            "gap": "Still takes the hardest ticket",
            "closedBy": ["people-management:1", "people-management:2"]
          },
          { "gap": "Kind where clear was needed", "closedBy": ["people-management:2", "mentoring:3"] },
          { "gap": "Hires like a buyer in a hurry", "closedBy": ["hiring:2", "hiring:3"] },
          {
            "gap": "The team's work cannot be explained to finance",
            "closedBy": ["budgeting:1", "product-sense:2"]
          }
        ],
        "suggestions": [
          "Find a manager outside your own line to talk to, twice a month",
          "Leave one technical decision a week to the team, and do not reopen it"
        ],
        "salary": {
          "entry": { "low": 170000, "high": 205000, "note": "Smaller companies, or a first management post" },
          "mid": { "low": 205000, "high": 245000, "note": "Well-funded firms in the big tech regions" },
          "senior": {
            "low": 245000,
            "high": 305000,
            "openEnded": true,
            "note": "Large firms; equity and bonus come on top"
          },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Steady",
          "about": "Flatter organizations have fewer posts, with more people to each; managers who still understand the systems are preferred."
        },
        "employers": [
          "Product companies with more than three teams", "Scale-ups", "Banks and insurers",
          "Public-sector digital teams", "Large software vendors"
        ],
        "sectors": [
          "B2B SaaS (subscription software)", "Fintech and payments", "E-commerce and marketplaces",
          "Healthcare", "Public services"
        ],
        "nextSteps": [
          {
            "step": "Run a full review cycle for a team, with calibration and at least one hard conversation",
            "evidenceFor": ["people-management:2"]
          },
          {
            "step": "Fill the year's hiring plan, and look back on the candidates you misjudged",
            "evidenceFor": ["hiring:2", "hiring:3"]
          },
          {
            "step": "Plan a quarter in which something was left out on purpose, and deliver the rest",
            "evidenceFor": ["project-delivery:1", "project-delivery:2"]
          },
          {
            "step": "Bring product, data and infrastructure to one agreed scope for a release",
            "evidenceFor": ["stakeholder-management:1", "stakeholder-management:2"]
          },
          {
            "step": "Explain the team's cost to someone in finance, to the last license",
            "evidenceFor": ["budgeting:1", "product-sense:1"]
          },
          {
            "step": "Grow one senior into a lead and hand over the technical direction",
            "evidenceFor": ["mentoring:3", "people-management:1"]
          }
        ]
      }
    },
    {
      "id": "senior-engineering-manager",
      "title": "Senior Engineering Manager",
      "track": "management",
      "about": "Runs two or three teams through their leads or managers, toward one result.",
      "needs": [
        "people-management:2", "hiring:3", "mentoring:3", "project-delivery:3", "stakeholder-management:3",
        "budgeting:1", "org-design:1", "strategy:1", "technical-leadership:2", "system-design:2",
        "reliability:2"
      ],
      "recommended": ["technical-leadership:3", "cost-engineering:1", "compliance:1"],
      "practises": [
        { "skill": "people-management", "hoursPercent": 65 },
        { "skill": "hiring", "hoursPercent": 65 },
        { "skill": "mentoring", "hoursPercent": 65 },
        { "skill": "project-delivery", "hoursPercent": 60 },
        { "skill": "stakeholder-management", "hoursPercent": 65 },
        { "skill": "budgeting", "hoursPercent": 65 },
        { "skill": "org-design", "hoursPercent": 65 },
        { "skill": "product-sense", "hoursPercent": 65 },
        { "skill": "strategy", "hoursPercent": 75 },
        { "skill": "writing", "hoursPercent": 75 },
        { "skill": "compliance", "hoursPercent": 75 },
        { "skill": "cost-engineering", "hoursPercent": 85 },
        { "skill": "incident-response", "hoursPercent": 85 },
        { "skill": "go", "hoursPercent": 150 },
        { "skill": "rust", "hoursPercent": 160 },
        { "skill": "kubernetes", "hoursPercent": 150 },
        { "skill": "system-design", "hoursPercent": 110 },
        { "skill": "distributed-systems", "hoursPercent": 130 },
        { "skill": "databases", "hoursPercent": 130 },
        { "skill": "performance", "hoursPercent": 140 }
      ],
      "guide": {
        "responsibilities": [
          "Runs several teams through their leads or managers",
          "Turns the area's goals into plans the teams can own",
          "Coaches leads and new managers",
          "Fills the area's vacancies and keeps its levels honest",
          "Moves people and ownership when the work has changed",
          "Settles conflicts between teams before they reach the roadmap",
          "Watches reliability and delivery figures for patterns"
        ],
        "topSkills": [
          {
            "name": "Leading through leads",
            "about": "Letting go without looking away",
            "skills": ["people-management:2", "mentoring:3"]
          },
          {
            "name": "Delivery across teams",
            "about": "Milestones that others plan by",
            "skills": ["project-delivery:3"]
          },
          {
            "name": "Alignment",
            "about": "Sales, product and finance pulling in the same direction",
            "skills": ["stakeholder-management:3"]
          },
          { "name": "Hiring for an area", "about": "A plan, a pipeline, a standard", "skills": ["hiring:3"] },
          {
            "name": "Direction",
            "about": "A year's technical course with reasons",
            "skills": ["strategy:1"]
          }
        ],
        "gaps": [
          { "gap": "Runs two teams as two separate jobs", "closedBy": ["people-management:3"] },
          { "gap": "Reorganizes on paper", "closedBy": ["org-design:2"] },
          { "gap": "Leaves the budget to the boss", "closedBy": ["budgeting:2"] },
          {
            "gap": "A plan for the year, no view of the year after",
            "closedBy": ["strategy:2", "product-sense:2"]
          }
        ],
        "suggestions": [
          "Skip a week of stand-ups and see what breaks; repair that, then skip the next",
          "Ask to sit in on the budget round a year before you own it"
        ],
        "salary": {
          "entry": { "low": 205000, "high": 240000, "note": "Mid-size companies" },
          "mid": { "low": 240000, "high": 280000, "note": "The usual range in large tech markets" },
          "senior": {
            "low": 280000,
            "high": 345000,
            "openEnded": true,
            "note": "Large firms; equity can equal the base"
          },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Steady",
          "about": "Filled mostly from within; outside hires are made when a company grows faster than its managers."
        },
        "employers": [
          "Scale-ups past a hundred engineers", "Large product companies", "Banks and insurers",
          "Software vendors with several product lines"
        ],
        "sectors": [
          "B2B SaaS (subscription software)", "Fintech and payments", "E-commerce and marketplaces",
          "Insurance"
        ],
        "nextSteps": [
          {
            "step": "Lead two or more teams for a year through their leads, and be absent for a month of it",
            "evidenceFor": ["people-management:3"]
          },
          {
            "step": "Redraw ownership between two teams and check after six months whether it held",
            "evidenceFor": ["org-design:1", "org-design:2"]
          },
          {
            "step": "Deliver a project over three teams on the date given at the start",
            "evidenceFor": ["project-delivery:3", "stakeholder-management:3"]
          },
          { "step": "Own the area's budget for a year", "evidenceFor": ["budgeting:2"] },
          {
            "step": "Hire a lead or a manager and support the first six months",
            "evidenceFor": ["hiring:3", "hiring:4"]
          },
          {
            "step": "Take the area through an audit without stopping the roadmap",
            "evidenceFor": ["compliance:1", "compliance:2"]
          }
        ]
      }
    },
    {
      "id": "head-of-backend-platform",
      "title": "Head of Backend/Platform",
      "track": "management",
      "about": "Holds backend and platform together: several teams, one architecture, one budget.",
      "needs": [
        "system-design:3", "technical-leadership:3", "reliability:3", "stakeholder-management:3",
        "project-delivery:3", "strategy:1", "writing:3", "mentoring:3", "hiring:2", "people-management:1",
        "org-design:1", "budgeting:1", "product-sense:1", "security:2", "cost-engineering:1"
      ],
      "recommended": ["people-management:2", "cost-engineering:2", "developer-experience:3", "security:3"],
      "practises": [
        { "skill": "people-management", "hoursPercent": 70 },
        { "skill": "hiring", "hoursPercent": 65 },
        { "skill": "budgeting", "hoursPercent": 60 },
        { "skill": "org-design", "hoursPercent": 65 },
        { "skill": "strategy", "hoursPercent": 60 },
        { "skill": "stakeholder-management", "hoursPercent": 65 },
        { "skill": "technical-leadership", "hoursPercent": 60 },
        { "skill": "project-delivery", "hoursPercent": 65 },
        { "skill": "product-sense", "hoursPercent": 70 },
        { "skill": "cost-engineering", "hoursPercent": 60 },
        { "skill": "reliability", "hoursPercent": 75 },
        { "skill": "system-design", "hoursPercent": 75 },
        { "skill": "writing", "hoursPercent": 70 },
        { "skill": "mentoring", "hoursPercent": 70 },
        { "skill": "incident-response", "hoursPercent": 70 },
        { "skill": "security", "hoursPercent": 85 },
        { "skill": "compliance", "hoursPercent": 70 },
        { "skill": "go", "hoursPercent": 140 },
        { "skill": "rust", "hoursPercent": 150 },
        { "skill": "kubernetes", "hoursPercent": 120 },
        { "skill": "databases", "hoursPercent": 110 }
      ],
      "guide": {
        "responsibilities": [
          "Leads the backend and platform teams as one department",
          "Keeps one architecture across them, and decides where it may differ",
          "Sets a two-year course and the order of the bets",
          "Owns the department's budget, the cloud bill included",
          "Hires and develops leads and managers",
          "Answers for uptime and security to the executives",
          "Works with product heads on what is built next, and what never"
        ],
        "topSkills": [
          {
            "name": "Architecture",
            "about": "Systems that several teams build on",
            "skills": ["system-design:3", "technical-leadership:3"]
          },
          {
            "name": "Reliability as a program",
            "about": "Capacity and hardening under a plan",
            "skills": ["reliability:3"]
          },
          {
            "name": "Alignment and plain papers",
            "about": "Decisions made in the room, from two pages",
            "skills": ["stakeholder-management:3", "writing:3"]
          },
          { "name": "Delivery across teams", "about": "Dates that hold", "skills": ["project-delivery:3"] },
          {
            "name": "People and structure",
            "about": "Leads who lead, boundaries that fit the system",
            "skills": ["mentoring:3", "org-design:1", "hiring:2"]
          }
        ],
        "gaps": [
          {
            "gap": "Heads from the technical side have never run a pay round",
            "closedBy": ["people-management:2", "people-management:3"]
          },
          {
            "gap": "Heads from the management side cannot judge the architecture any more",
            "closedBy": ["system-design:4", "technical-leadership:4"]
          },
          { "gap": "The cloud bill comes as a surprise", "closedBy": ["cost-engineering:2", "budgeting:3"] },
          { "gap": "Security is somebody else's department", "closedBy": ["security:3", "compliance:2"] }
        ],
        "suggestions": [
          "Know three numbers by heart: cost per customer, pages per week, days from commit to production",
          "Write the two-year course yourself, then cut it until it hurts"
        ],
        "salary": {
          "entry": {
            "low": 220000,
            "high": 260000,
            "note": "Small and mid-size companies, where the head may have two teams"
          },
          "mid": { "low": 260000, "high": 310000, "note": "Established product companies" },
          "senior": {
            "low": 310000,
            "high": 390000,
            "openEnded": true,
            "note": "Late-stage companies, with equity"
          },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Steady",
          "about": "A post of growing companies above all; larger firms use the title of director for much the same work."
        },
        "employers": [
          "Scale-ups between fifty and three hundred engineers",
          "Mid-size software vendors",
          "Payment firms",
          "Retailers with their own technology"
        ],
        "sectors": [
          "Fintech and payments", "B2B SaaS (subscription software)", "E-commerce and marketplaces",
          "Logistics and mobility"
        ],
        "nextSteps": [
          {
            "step": "Set the two-year course for backend and platform, with a list of what will not be done",
            "evidenceFor": ["strategy:2", "strategy:3"]
          },
          {
            "step": "Bring the cost per request down across teams and show that no SLO suffered",
            "evidenceFor": ["cost-engineering:1", "cost-engineering:2", "reliability:3"]
          },
          {
            "step": "Merge or split teams along the system's own lines, and help people through it",
            "evidenceFor": ["org-design:2"]
          },
          {
            "step": "Build a budget for two years and defend it line by line",
            "evidenceFor": ["budgeting:3"]
          },
          {
            "step": "Threat-model the three designs with the most at stake, with the teams in the room",
            "evidenceFor": ["security:3"]
          },
          {
            "step": "Hand a whole team over to a lead you have grown",
            "evidenceFor": ["people-management:3", "technical-leadership:4"]
          }
        ]
      }
    },
    {
      "id": "director-of-engineering",
      "title": "Director of Engineering",
      "track": "management",
      "about": "Leads managers, and answers to the company for what a whole area of engineering costs and delivers.",
      "needs": [
        "people-management:3", "hiring:3", "budgeting:2", "org-design:2", "strategy:2",
        "stakeholder-management:3", "project-delivery:4", "product-sense:2", "writing:3",
        "technical-leadership:3", "system-design:3", "reliability:3", "incident-response:3",
        "cost-engineering:2", "compliance:2", "security:2"
      ],
      "recommended": ["people-management:4", "hiring:4", "observability:3"],
      "practises": [
        { "skill": "people-management", "hoursPercent": 65 },
        { "skill": "org-design", "hoursPercent": 60 },
        { "skill": "budgeting", "hoursPercent": 60 },
        { "skill": "strategy", "hoursPercent": 60 },
        { "skill": "stakeholder-management", "hoursPercent": 60 },
        { "skill": "hiring", "hoursPercent": 65 },
        { "skill": "project-delivery", "hoursPercent": 65 },
        { "skill": "product-sense", "hoursPercent": 65 },
        { "skill": "incident-response", "hoursPercent": 80 },
        { "skill": "compliance", "hoursPercent": 75 },
        { "skill": "cost-engineering", "hoursPercent": 70 },
        { "skill": "writing", "hoursPercent": 70 },
        { "skill": "reliability", "hoursPercent": 90 },
        { "skill": "go", "hoursPercent": 180 },
        { "skill": "rust", "hoursPercent": 190 },
        { "skill": "kubernetes", "hoursPercent": 160 },
        { "skill": "databases", "hoursPercent": 150 },
        { "skill": "system-design", "hoursPercent": 110 }
      ],
      "guide": {
        "responsibilities": [
          "Leads several managers and, through them, an area of engineering",
          "Answers for what the area delivers, costs and promises",
          "Chooses its structure and its managers, and changes both when needed",
          "Sets the area's strategy together with product and finance",
          "Keeps reliability, security and compliance at a level the company can defend",
          "Makes pay, levels and promotion fair across teams",
          "Explains technical choices to executives, and business choices to engineers"
        ],
        "topSkills": [
          {
            "name": "Leading through leads",
            "about": "Several teams, few interventions",
            "skills": ["people-management:3", "hiring:3"]
          },
          {
            "name": "Money",
            "about": "A budget owned for a full year, cloud bill included",
            "skills": ["budgeting:2", "cost-engineering:2"]
          },
          { "name": "Structure", "about": "Teams redrawn and steadied", "skills": ["org-design:2"] },
          {
            "name": "Strategy",
            "about": "Two years, several teams, written for people who decide",
            "skills": ["strategy:2", "writing:3", "product-sense:2"]
          },
          {
            "name": "A portfolio",
            "about": "Fewer things started, more of them finished",
            "skills": ["project-delivery:4", "stakeholder-management:3"]
          },
          {
            "name": "Technical judgment",
            "about": "Architecture, reliability and audits without bluffing",
            "skills": ["system-design:3", "reliability:3", "compliance:2"]
          }
        ],
        "gaps": [
          {
            "gap": "Manages engineers over the heads of their managers",
            "closedBy": ["people-management:4"]
          },
          { "gap": "Knows the systems, not the accounts", "closedBy": ["budgeting:2", "product-sense:2"] },
          { "gap": "Everything is a priority", "closedBy": ["project-delivery:4", "strategy:2"] },
          {
            "gap": "Has inherited organizations, never shaped one",
            "closedBy": ["org-design:2", "hiring:4"]
          },
          {
            "gap": "Reports to executives in engineering terms",
            "closedBy": ["writing:3", "stakeholder-management:4"]
          }
        ],
        "suggestions": [
          "Find out how the company makes its money, from the person who signs the accounts",
          "Write down which decisions you will no longer make, and give the list to your managers",
          "Lead one company-wide effort outside your area, such as an audit or a hiring reform"
        ],
        "salary": {
          "entry": {
            "low": 235000,
            "high": 280000,
            "note": "Smaller companies, where a director may have three teams"
          },
          "mid": { "low": 280000, "high": 340000, "note": "What most offers in the larger cities come to" },
          "senior": {
            "low": 340000,
            "high": 430000,
            "openEnded": true,
            "note": "Large firms; bonus and equity often exceed the base"
          },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Moderate",
          "about": "Not many posts, and long searches; companies ask for proof that managers, budgets and change have been handled before."
        },
        "employers": [
          "Scale-ups past a hundred engineers", "Large product companies",
          "Banks and insurers with own development", "Cloud and software vendors",
          "Companies owned by private equity"
        ],
        "sectors": [
          "B2B SaaS (subscription software)", "Fintech and payments",
          "Cloud infrastructure and developer tools", "E-commerce and marketplaces", "Healthcare"
        ],
        "nextSteps": [
          {
            "step": "Stop a project of some size early, say why in public, and move its people well",
            "evidenceFor": ["project-delivery:4", "strategy:2"]
          },
          {
            "step": "Run an area for a year within its budget, and publish what each part of it bought",
            "evidenceFor": ["budgeting:2", "budgeting:3"]
          },
          {
            "step": "Reshape the area's teams around the product, and measure delivery before and after",
            "evidenceFor": ["org-design:2", "org-design:3"]
          },
          {
            "step": "Grow or replace a manager, and calibrate reviews across all the others",
            "evidenceFor": ["people-management:4"]
          },
          {
            "step": "Build the hiring system that finds the next three managers",
            "evidenceFor": ["hiring:4"]
          },
          {
            "step": "Present the year's largest technical risk to the executives with three priced options",
            "evidenceFor": ["stakeholder-management:4", "product-sense:2"]
          }
        ]
      }
    },
    {
      "id": "vp-engineering",
      "title": "VP of Engineering",
      "track": "management",
      "about": "Runs engineering as an organization: its people, money, promises and pace.",
      "needs": [
        "people-management:4", "org-design:3", "budgeting:3", "hiring:4", "strategy:3",
        "stakeholder-management:4", "project-delivery:4", "product-sense:2", "reliability:3", "compliance:2",
        "cost-engineering:2"
      ],
      "recommended": ["incident-response:4", "security:3"],
      "practises": [
        { "skill": "people-management", "hoursPercent": 60 },
        { "skill": "org-design", "hoursPercent": 55 },
        { "skill": "budgeting", "hoursPercent": 55 },
        { "skill": "hiring", "hoursPercent": 65 },
        { "skill": "strategy", "hoursPercent": 55 },
        { "skill": "stakeholder-management", "hoursPercent": 55 },
        { "skill": "product-sense", "hoursPercent": 60 },
        { "skill": "compliance", "hoursPercent": 75 },
        { "skill": "reliability", "hoursPercent": 90 },
        { "skill": "go", "hoursPercent": 200 },
        { "skill": "system-design", "hoursPercent": 130 },
        { "skill": "kubernetes", "hoursPercent": 180 }
      ],
      "guide": {
        "responsibilities": [
          "Runs the whole engineering organization through its directors",
          "Keeps the company's promises on delivery, quality and cost",
          "Shapes levels, spans, locations and succession",
          "Builds the budget with finance and defends it before the board",
          "Sets the tone: what is rewarded, what is not tolerated",
          "Works with product, sales and the executive team on where the company goes"
        ],
        "topSkills": [
          {
            "name": "Managing managers",
            "about": "Grown, calibrated, replaced when it must be",
            "skills": ["people-management:4"]
          },
          {
            "name": "Shape of the organization",
            "about": "Fifty people or more, with successors named",
            "skills": ["org-design:3", "hiring:4"]
          },
          {
            "name": "Finance",
            "about": "Several years, several teams, one argument",
            "skills": ["budgeting:3"]
          },
          {
            "name": "The executive table",
            "about": "Risk as money, time and choice",
            "skills": ["stakeholder-management:4", "strategy:3"]
          }
        ],
        "gaps": [
          { "gap": "Hears of problems last", "closedBy": ["people-management:4", "org-design:3"] },
          {
            "gap": "Defends engineering against the business",
            "closedBy": ["product-sense:2", "stakeholder-management:4"]
          },
          { "gap": "No one is ready to take over", "closedBy": ["hiring:4", "mentoring:3"] },
          { "gap": "Learns in a crisis how incidents are run", "closedBy": ["incident-response:4"] }
        ],
        "suggestions": [
          "Hold skip-level talks every week, and act on what you hear without naming who said it",
          "Name a successor for each of your reports, and for yourself"
        ],
        "salary": {
          "entry": { "low": 280000, "high": 330000, "note": "Smaller companies, with more equity" },
          "mid": { "low": 330000, "high": 400000, "note": "The usual range for established firms" },
          "senior": {
            "low": 400000,
            "high": 520000,
            "openEnded": true,
            "note": "Large firms; base is the smaller part"
          },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Limited",
          "about": "One post to a company; most open after a change of executives, a funding round or a merger."
        },
        "employers": [
          "Venture-backed companies past their second product",
          "Public software companies",
          "Payment firms",
          "Companies owned by private equity"
        ],
        "sectors": [
          "B2B SaaS (subscription software)", "Fintech and payments", "E-commerce and marketplaces",
          "Healthcare"
        ],
        "nextSteps": [
          {
            "step": "Redesign levels, spans and succession for fifty people or more, and see it through a full year",
            "evidenceFor": ["org-design:3", "people-management:4"]
          },
          {
            "step": "Defend a budget of several years before finance, and hit it",
            "evidenceFor": ["budgeting:3"]
          },
          {
            "step": "Change the strategy when a large assumption failed, and bring the organization along",
            "evidenceFor": ["strategy:3"]
          },
          {
            "step": "Report to the board four quarters running, bad quarters included",
            "evidenceFor": ["stakeholder-management:4"]
          },
          {
            "step": "Decide where the organization's reliability money goes and show the effect a year on",
            "evidenceFor": ["reliability:4", "incident-response:4"]
          }
        ]
      }
    },
    {
      "id": "cto",
      "title": "Chief Technology Officer",
      "track": "management",
      "about": "Decides which technology the company bets on, and answers for the bet to its board.",
      "needs": [
        "strategy:3", "stakeholder-management:4", "product-sense:2", "technical-leadership:4",
        "system-design:4", "reliability:3", "security:3", "budgeting:2", "writing:3", "hiring:2",
        "cost-engineering:2", "compliance:1"
      ],
      "recommended": ["budgeting:3", "org-design:3", "people-management:3", "reliability:4"],
      "practises": [
        { "skill": "strategy", "hoursPercent": 50 },
        { "skill": "stakeholder-management", "hoursPercent": 55 },
        { "skill": "product-sense", "hoursPercent": 55 },
        { "skill": "budgeting", "hoursPercent": 60 },
        { "skill": "security", "hoursPercent": 85 },
        { "skill": "compliance", "hoursPercent": 75 },
        { "skill": "solution-discovery", "hoursPercent": 80 },
        { "skill": "org-design", "hoursPercent": 65 },
        { "skill": "system-design", "hoursPercent": 90 },
        { "skill": "go", "hoursPercent": 170 }
      ],
      "guide": {
        "responsibilities": [
          "Decides which technologies the company bets on and when to leave a bet",
          "Answers to the chief executive and the board for technical risk",
          "Keeps architecture, security and cost in line with the business",
          "Judges acquisitions, vendors and partnerships",
          "Speaks for the company's technology to customers and investors",
          "Picks and keeps the senior technical people"
        ],
        "topSkills": [
          {
            "name": "Strategy",
            "about": "Owned, explained, changed when the facts change",
            "skills": ["strategy:3"]
          },
          {
            "name": "The boardroom",
            "about": "Hard news, put so that something can be decided",
            "skills": ["stakeholder-management:4", "writing:3"]
          },
          {
            "name": "Architecture",
            "about": "Able to say which part will break first, and why that is acceptable",
            "skills": ["system-design:4", "technical-leadership:4"]
          },
          {
            "name": "Security",
            "about": "Designs judged by how they will be attacked",
            "skills": ["security:3"]
          },
          {
            "name": "Business",
            "about": "Where revenue comes from and what it costs to serve",
            "skills": ["product-sense:2", "budgeting:2"]
          }
        ],
        "gaps": [
          {
            "gap": "Loves the technology more than the customer",
            "closedBy": ["product-sense:2", "solution-discovery:1"]
          },
          {
            "gap": "Has no grip on the running of a large organization",
            "closedBy": ["org-design:3", "people-management:3"]
          },
          { "gap": "Security is known from reports only", "closedBy": ["security:4"] },
          {
            "gap": "Promises in a sales meeting what nobody has costed",
            "closedBy": ["solution-discovery:2", "cost-engineering:2"]
          }
        ],
        "suggestions": [
          "Spend a day each month with customers, without slides",
          "Keep a list of the company's technical bets, with the evidence that would end each one"
        ],
        "salary": {
          "entry": {
            "low": 270000,
            "high": 330000,
            "note": "Early companies, where equity is most of the reward"
          },
          "mid": { "low": 330000, "high": 410000, "note": "Established mid-size firms" },
          "senior": {
            "low": 410000,
            "high": 560000,
            "openEnded": true,
            "note": "Large firms; varies widely"
          },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Limited",
          "about": "One to a company; the work ranges from lead architect in a start-up to public figure in a corporation."
        },
        "employers": [
          "Start-ups and scale-ups", "Software vendors", "Companies turning into software companies",
          "Companies owned by private equity"
        ],
        "sectors": [
          "B2B SaaS (subscription software)", "Fintech and payments", "Cybersecurity", "Healthcare",
          "Manufacturing"
        ],
        "nextSteps": [
          {
            "step": "Place one large technical bet, state in advance what would prove it wrong, and review it in public",
            "evidenceFor": ["strategy:3", "technical-leadership:4"]
          },
          {
            "step": "Rework the architecture of a product line while it goes on earning money",
            "evidenceFor": ["system-design:4"]
          },
          {
            "step": "Take a security report from first contact to published fix",
            "evidenceFor": ["security:3", "security:4"]
          },
          {
            "step": "Tie the technology budget to revenue and margin, with finance as co-author",
            "evidenceFor": ["product-sense:2", "budgeting:2"]
          },
          {
            "step": "Write the technical part of a funding or acquisition case",
            "evidenceFor": ["writing:3", "stakeholder-management:4"]
          }
        ]
      }
    },
    {
      "id": "solutions-architect",
      "title": "Solutions Architect",
      "track": "architecture",
      "about": "Turns what a customer or business unit needs into a design that can be built, priced and run.",
      "needs": [
        "system-design:3",
        "solution-discovery:1",
        {
          "any": ["aws:2", "gcp:2", "azure:2"],
          "because": "the ideas carry from one cloud to the next; depth in one is what counts"
        },
        "api-design:2",
        "security:2",
        "databases:2",
        "stakeholder-management:2",
        "writing:2",
        "distributed-systems:2",
        "infrastructure-as-code:1"
      ],
      "recommended": [
        "product-sense:1",
        "compliance:1",
        { "atLeast": 2, "of": ["aws:1", "gcp:1", "azure:1"] }
      ],
      "practises": [
        { "skill": "solution-discovery", "hoursPercent": 50 },
        { "skill": "system-design", "hoursPercent": 65 },
        { "skill": "aws", "hoursPercent": 55 },
        { "skill": "gcp", "hoursPercent": 55 },
        { "skill": "azure", "hoursPercent": 55 },
        { "skill": "stakeholder-management", "hoursPercent": 65 },
        { "skill": "writing", "hoursPercent": 65 },
        { "skill": "product-sense", "hoursPercent": 70 },
        { "skill": "security", "hoursPercent": 75 },
        { "skill": "cost-engineering", "hoursPercent": 65 },
        { "skill": "compliance", "hoursPercent": 70 },
        { "skill": "api-design", "hoursPercent": 70 },
        { "skill": "event-driven", "hoursPercent": 80 },
        { "skill": "migrations", "hoursPercent": 80 },
        { "skill": "infrastructure-as-code", "hoursPercent": 75 },
        { "skill": "go", "hoursPercent": 120 }
      ],
      "guide": {
        "responsibilities": [
          "Finds out what a customer or business unit needs, including what was not said",
          "Designs solutions that fit the budget, the team and the rules that apply",
          "Builds proofs of concept that settle the open question",
          "Estimates size and price, and stands by them",
          "Hands over to delivery so that nothing is lost on the way",
          "Brings back to engineering what customers keep asking for"
        ],
        "topSkills": [
          {
            "name": "System design",
            "about": "Designs that others can build",
            "skills": ["system-design:3"]
          },
          {
            "name": "Discovery",
            "about": "The right questions in the first hour",
            "skills": ["solution-discovery:1"]
          },
          { "name": "Cloud", "about": "One provider known well", "skills": ["aws:2"] },
          {
            "name": "Interfaces and data",
            "about": "Integration is most of the work",
            "skills": ["api-design:2", "databases:2"]
          },
          {
            "name": "Plain speech",
            "about": "On paper and across the table",
            "skills": ["writing:2", "stakeholder-management:2"]
          }
        ],
        "gaps": [
          { "gap": "Draws what the vendor sells", "closedBy": ["gcp:2", "azure:2", "cost-engineering:1"] },
          {
            "gap": "Proofs of concept that prove only that it can be demonstrated",
            "closedBy": ["solution-discovery:2"]
          },
          { "gap": "Rules and audits found out at the end", "closedBy": ["compliance:1", "security:3"] },
          { "gap": "Leaves before the first incident", "closedBy": ["reliability:2", "migrations:2"] }
        ],
        "suggestions": [
          "Go back to a solution a year later and learn what became of it",
          "Learn a second cloud by moving one small system to it"
        ],
        "salary": {
          "entry": { "low": 150000, "high": 180000, "note": "Smaller consultancies and regions" },
          "mid": { "low": 180000, "high": 220000, "note": "The middle of the market" },
          "senior": {
            "low": 220000,
            "high": 275000,
            "openEnded": true,
            "note": "Large vendors, with a variable part tied to sales"
          },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Strong",
          "about": "Cloud vendors and consultancies hire steadily; inside companies the post appears with the first large integration."
        },
        "employers": [
          "Amazon Web Services", "Microsoft", "Google Cloud", "Consultancies and system integrators",
          "Large enterprises with many systems"
        ],
        "sectors": [
          "Cloud infrastructure and developer tools", "Financial services", "Telecommunications",
          "Healthcare", "Public services"
        ],
        "nextSteps": [
          {
            "step": "Lead a discovery from first talk to agreed needs, and check with the customer what you missed",
            "evidenceFor": ["solution-discovery:1", "stakeholder-management:2"]
          },
          {
            "step": "Build a proof of concept with sizing and price, and compare both with the real system later",
            "evidenceFor": ["solution-discovery:2", "aws:2"]
          },
          {
            "step": "Lay out the same workload on a second cloud and explain the differences in cost",
            "evidenceFor": ["gcp:1", "gcp:2", "azure:1", "azure:2"]
          },
          {
            "step": "Design an integration whose callers can upgrade in their own time",
            "evidenceFor": ["api-design:2", "system-design:3"]
          },
          {
            "step": "Map one solution to the controls its sector demands",
            "evidenceFor": ["compliance:1", "security:1"]
          },
          {
            "step": "Compare messaging products for one workload by running it on each",
            "evidenceFor": ["nats:1", "nats:2", "rabbitmq:1", "rabbitmq:2", "kafka:1"]
          }
        ]
      }
    },
    {
      "id": "solutions-architecture-lead",
      "title": "Solutions/Architecture Lead",
      "track": "architecture",
      "about": "Leads the architects, and owns the patterns from which the company builds and sells.",
      "needs": [
        "system-design:3",
        "solution-discovery:2",
        { "any": ["aws:3", "gcp:3", "azure:3"], "because": "the lead is the last word on one cloud" },
        {
          "atLeast": 2,
          "of": ["aws:1", "gcp:1", "azure:1"],
          "because": "and can hold a conversation about a second"
        },
        "security:3",
        "technical-leadership:3",
        "stakeholder-management:3",
        "writing:3",
        "cost-engineering:1",
        "mentoring:2",
        "people-management:1",
        "hiring:1",
        "api-design:2"
      ],
      "recommended": ["solution-discovery:3", "compliance:1", "migrations:3"],
      "practises": [
        { "skill": "solution-discovery", "hoursPercent": 50 },
        { "skill": "system-design", "hoursPercent": 60 },
        { "skill": "aws", "hoursPercent": 55 },
        { "skill": "gcp", "hoursPercent": 55 },
        { "skill": "azure", "hoursPercent": 55 },
        { "skill": "stakeholder-management", "hoursPercent": 60 },
        { "skill": "writing", "hoursPercent": 60 },
        { "skill": "technical-leadership", "hoursPercent": 60 },
        { "skill": "strategy", "hoursPercent": 70 },
        { "skill": "product-sense", "hoursPercent": 65 },
        { "skill": "cost-engineering", "hoursPercent": 60 },
        { "skill": "security", "hoursPercent": 70 },
        { "skill": "compliance", "hoursPercent": 70 },
        { "skill": "people-management", "hoursPercent": 80 },
        { "skill": "hiring", "hoursPercent": 75 },
        { "skill": "budgeting", "hoursPercent": 75 },
        { "skill": "mentoring", "hoursPercent": 70 },
        { "skill": "migrations", "hoursPercent": 75 },
        { "skill": "api-design", "hoursPercent": 65 },
        { "skill": "reliability", "hoursPercent": 85 },
        { "skill": "go", "hoursPercent": 130 }
      ],
      "guide": {
        "responsibilities": [
          "Leads the architects and reviews their largest designs",
          "Owns the reference architectures and retires them in time",
          "Stands between sales, delivery and engineering when promises and facts differ",
          "Advises executives and customers on choices that are costly to undo",
          "Hires architects and makes them better",
          "Steers the company's use of its clouds, with an eye on price and lock-in"
        ],
        "topSkills": [
          {
            "name": "Architecture",
            "about": "Designs across companies and clouds",
            "skills": ["system-design:3", "aws:3"]
          },
          {
            "name": "Discovery and proof",
            "about": "Questions settled by something that runs",
            "skills": ["solution-discovery:2"]
          },
          {
            "name": "Security by design",
            "about": "Threat models before the contract",
            "skills": ["security:3"]
          },
          {
            "name": "Leadership across functions",
            "about": "Sales, delivery and engineering behind one design",
            "skills": ["technical-leadership:3", "stakeholder-management:3"]
          },
          {
            "name": "Writing for decisions",
            "about": "Short papers, clear choices",
            "skills": ["writing:3"]
          }
        ],
        "gaps": [
          {
            "gap": "Reference designs that were never run",
            "closedBy": ["reliability:3", "solution-discovery:3"]
          },
          { "gap": "Deep in one cloud, hearsay about the others", "closedBy": ["gcp:3", "azure:3"] },
          {
            "gap": "Wins the customer and overloads the engineers",
            "closedBy": ["project-delivery:3", "strategy:1"]
          },
          {
            "gap": "Expert in charge of experts, but not yet their manager",
            "closedBy": ["people-management:2", "hiring:2"]
          }
        ],
        "suggestions": [
          "Keep every reference architecture running somewhere, and price it monthly",
          "Take an architect's best customer meeting apart with them, line by line"
        ],
        "salary": {
          "entry": { "low": 190000, "high": 225000, "note": "Consultancies and smaller vendors" },
          "mid": { "low": 225000, "high": 270000, "note": "Well-funded firms in the big tech regions" },
          "senior": {
            "low": 270000,
            "high": 340000,
            "openEnded": true,
            "note": "Large vendors, with a variable part"
          },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Strong where cloud and platform are the business",
          "about": "Vendors, integrators and platform-heavy enterprises need leads who can be believed by both engineers and customers."
        },
        "employers": [
          "Cloud vendors", "System integrators and consultancies", "Data and developer-tool vendors",
          "Large banks and insurers", "Telecom operators"
        ],
        "sectors": [
          "Cloud infrastructure and developer tools", "Financial services", "Telecommunications",
          "Manufacturing", "Public services"
        ],
        "nextSteps": [
          {
            "step": "Publish a reference architecture that sales, delivery and engineering have all signed",
            "evidenceFor": ["solution-discovery:3", "writing:3"]
          },
          {
            "step": "Design and price an estate over several regions before it exists, then compare",
            "evidenceFor": ["aws:3", "cost-engineering:1"]
          },
          {
            "step": "Do the same on a second provider, with residency and quotas in the plan",
            "evidenceFor": ["gcp:3", "azure:3"]
          },
          {
            "step": "Threat-model a customer's design and get the findings fixed before signing",
            "evidenceFor": ["security:3", "compliance:1"]
          },
          {
            "step": "Line-manage two architects through a review year",
            "evidenceFor": ["people-management:2", "hiring:2"]
          },
          {
            "step": "Lead a modernization over quarters as the customer's most trusted engineer",
            "evidenceFor": ["migrations:3", "stakeholder-management:3"]
          }
        ]
      }
    },
    {
      "id": "security-engineering-lead",
      "title": "Security Engineering Lead",
      "track": "leadership",
      "about": "Leads the engineers who make products hard to misuse and quick to repair.",
      "needs": [
        "security:3",
        "compliance:2",
        "incident-response:2",
        {
          "any": ["aws:2", "gcp:2", "azure:2"],
          "because": "the ideas carry from one cloud to the next; depth in one is what counts"
        },
        "infrastructure-as-code:1",
        "ci-cd:2",
        "containers:2",
        "system-design:2",
        "technical-leadership:2",
        "mentoring:2",
        "writing:2",
        "stakeholder-management:2",
        "people-management:1",
        "hiring:1",
        {
          "atLeast": 2,
          "of": ["go:2", "python:1", "java:1", "rust:1"],
          "because": "one reviews what the teams write"
        }
      ],
      "recommended": ["linux:2", "kubernetes:2", "security:4"],
      "practises": [
        { "skill": "security", "hoursPercent": 50 },
        { "skill": "compliance", "hoursPercent": 50 },
        { "skill": "incident-response", "hoursPercent": 60 },
        { "skill": "linux", "hoursPercent": 75 },
        { "skill": "ci-cd", "hoursPercent": 75 },
        { "skill": "aws", "hoursPercent": 70 },
        { "skill": "infrastructure-as-code", "hoursPercent": 75 },
        { "skill": "technical-leadership", "hoursPercent": 70 },
        { "skill": "stakeholder-management", "hoursPercent": 70 },
        { "skill": "people-management", "hoursPercent": 75 },
        { "skill": "hiring", "hoursPercent": 80 },
        { "skill": "mentoring", "hoursPercent": 70 },
        { "skill": "writing", "hoursPercent": 75 },
        { "skill": "budgeting", "hoursPercent": 80 },
        { "skill": "python", "hoursPercent": 75 },
        { "skill": "strategy", "hoursPercent": 80 },
        { "skill": "performance", "hoursPercent": 120 }
      ],
      "guide": {
        "responsibilities": [
          "Leads the engineers who secure the company's products",
          "Reviews designs for misuse before they are built",
          "Builds guard rails into pipelines so that the safe way is the default",
          "Runs the response to reported weaknesses and breaches",
          "Prepares audits with the teams and keeps evidence from becoming a second job",
          "Teaches engineers what attackers will try",
          "Weighs risks with product owners and records who accepted what"
        ],
        "topSkills": [
          {
            "name": "Threat modeling",
            "about": "Across services, tokens and permissions",
            "skills": ["security:3"]
          },
          {
            "name": "Audits",
            "about": "SOC 2 or PCI DSS with the roadmap intact",
            "skills": ["compliance:2"]
          },
          {
            "name": "Cloud and pipeline",
            "about": "Guard rails where the work happens",
            "skills": ["aws:2", "ci-cd:2"]
          },
          { "name": "Response", "about": "Quick, quiet, complete", "skills": ["incident-response:2"] },
          {
            "name": "Leading",
            "about": "Standards that are kept without a police force",
            "skills": ["technical-leadership:2", "stakeholder-management:2"]
          }
        ],
        "gaps": [
          {
            "gap": "Finds faults faster than anyone can repair them",
            "closedBy": ["security:4", "product-sense:1"]
          },
          {
            "gap": "Says no without a price",
            "closedBy": ["stakeholder-management:3", "cost-engineering:1"]
          },
          { "gap": "Cannot read the code the findings are about", "closedBy": ["go:2", "java:1"] },
          {
            "gap": "Breach drills exist on paper only",
            "closedBy": ["incident-response:3", "incident-response:4"]
          }
        ],
        "suggestions": [
          "Repair one class of weakness for good rather than a hundred instances of it",
          "Write findings as pull requests whenever you can"
        ],
        "salary": {
          "entry": { "low": 175000, "high": 210000, "note": "Smaller companies, or a first lead post" },
          "mid": { "low": 210000, "high": 255000, "note": "The usual range in large tech markets" },
          "senior": {
            "low": 255000,
            "high": 320000,
            "openEnded": true,
            "note": "Large and regulated firms, with equity"
          },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Strong",
          "about": "Regulation and customers' questionnaires make the post necessary earlier in a company's life than before."
        },
        "employers": [
          "Payment firms and banks", "Security vendors", "Healthcare software makers", "Cloud vendors",
          "Large B2B software vendors"
        ],
        "sectors": [
          "Cybersecurity", "Fintech and payments", "Healthcare", "Cloud infrastructure and developer tools"
        ],
        "nextSteps": [
          {
            "step": "Threat-model the login and permission design of every service that holds customer data",
            "evidenceFor": ["security:2", "security:3"]
          },
          {
            "step": "Bring secret rotation and audit trails to all services in one quarter",
            "evidenceFor": ["security:2", "compliance:1"]
          },
          {
            "step": "Take a product through SOC 2 or PCI DSS while its team goes on shipping",
            "evidenceFor": ["compliance:2"]
          },
          {
            "step": "Put signing and dependency checks into the shared pipeline",
            "evidenceFor": ["ci-cd:3", "infrastructure-as-code:2"]
          },
          {
            "step": "Set up intake and response for outside reports, and publish the first year's figures",
            "evidenceFor": ["security:4"]
          },
          {
            "step": "Rewrite one parser or gateway in a memory-safe language and show what it removed",
            "evidenceFor": ["rust:1", "rust:2"]
          }
        ]
      }
    },
    {
      "id": "technical-program-lead",
      "title": "Technical Program Lead",
      "track": "leadership",
      "about": "Gets work that crosses many teams finished, through plans, plain reports and early warnings.",
      "needs": [
        "project-delivery:3", "stakeholder-management:3", "writing:2", "product-sense:1", "budgeting:1",
        "system-design:2", "release-engineering:2", "incident-response:1"
      ],
      "recommended": ["org-design:1", "compliance:1", "writing:3"],
      "practises": [
        { "skill": "project-delivery", "hoursPercent": 45 },
        { "skill": "stakeholder-management", "hoursPercent": 50 },
        { "skill": "writing", "hoursPercent": 65 },
        { "skill": "product-sense", "hoursPercent": 65 },
        { "skill": "budgeting", "hoursPercent": 65 },
        { "skill": "org-design", "hoursPercent": 70 },
        { "skill": "strategy", "hoursPercent": 75 },
        { "skill": "compliance", "hoursPercent": 60 },
        { "skill": "cost-engineering", "hoursPercent": 75 },
        { "skill": "people-management", "hoursPercent": 95 },
        { "skill": "migrations", "hoursPercent": 85 },
        { "skill": "go", "hoursPercent": 140 },
        { "skill": "kubernetes", "hoursPercent": 130 }
      ],
      "guide": {
        "responsibilities": [
          "Brings work that crosses many teams to its end",
          "Draws the plan with the teams, and keeps it true",
          "Finds the dependency that will hurt before it does",
          "Reports plainly, with bad news first",
          "Runs the meetings that are needed and ends the others",
          "Agrees with executives what will be cut if time runs short"
        ],
        "topSkills": [
          {
            "name": "Delivery over teams",
            "about": "Dates that were argued over first and are then kept",
            "skills": ["project-delivery:3"]
          },
          {
            "name": "Alignment",
            "about": "Every team knows what it gives up and why",
            "skills": ["stakeholder-management:3"]
          },
          { "name": "Plain writing", "about": "One page that everyone reads", "skills": ["writing:2"] },
          {
            "name": "Technical grasp",
            "about": "Knows which estimate to doubt",
            "skills": ["system-design:2", "release-engineering:2"]
          },
          {
            "name": "Money",
            "about": "What a month of delay costs",
            "skills": ["budgeting:1", "product-sense:1"]
          }
        ],
        "gaps": [
          {
            "gap": "Tracks the work instead of changing it",
            "closedBy": ["project-delivery:4", "technical-leadership:3"]
          },
          {
            "gap": "Depends on rank borrowed from others",
            "closedBy": ["stakeholder-management:3", "writing:3"]
          },
          { "gap": "Has no say in who does the work", "closedBy": ["org-design:1", "people-management:1"] },
          { "gap": "Learns of audits from the auditor", "closedBy": ["compliance:1"] }
        ],
        "suggestions": [
          "Keep a public list of risks with dates on it, and close or raise each one on its date",
          "Ask each team what it will not get done because of your program"
        ],
        "salary": {
          "entry": { "low": 150000, "high": 180000, "note": "Smaller employers" },
          "mid": { "low": 180000, "high": 220000, "note": "Established product companies" },
          "senior": { "low": 220000, "high": 275000, "openEnded": true, "note": "Large firms, with equity" },
          "basis": "our judgement, scaled from the lead's published bands"
        },
        "demand": {
          "trend": "Mixed",
          "about": "Large firms have trimmed the role, yet migrations and regulated launches still need someone to hold them together."
        },
        "employers": [
          "Large cloud and internet firms", "Banks and insurers", "Hardware makers with cloud services",
          "Telecom operators"
        ],
        "sectors": [
          "Financial services", "Cloud infrastructure and developer tools", "Telecommunications",
          "Automotive and mobility"
        ],
        "nextSteps": [
          {
            "step": "Deliver a migration or launch over four teams on the agreed date, with the scope cut where agreed",
            "evidenceFor": ["project-delivery:3", "stakeholder-management:3"]
          },
          {
            "step": "Run a portfolio for two quarters and finish more than was begun",
            "evidenceFor": ["project-delivery:4"]
          },
          {
            "step": "Set up release trains that teams choose to board",
            "evidenceFor": ["release-engineering:3"]
          },
          {
            "step": "Show where team boundaries slow the program, and have one of them moved",
            "evidenceFor": ["org-design:1"]
          },
          {
            "step": "Publish a weekly page that executives decide from",
            "evidenceFor": ["writing:2", "writing:3"]
          },
          {
            "step": "Cost a delay and a speed-up of the same program, with finance",
            "evidenceFor": ["budgeting:1"]
          }
        ]
      }
    }
  ],
  "moves": [
    {
      "from": "junior-backend-engineer",
      "to": "mid-level-backend-engineer",
      "kind": "progression",
      "months": { "low": 12, "likely": 18, "high": 30 },
      "about": "The usual first promotion, once work no longer needs to be cut up beforehand."
    },
    {
      "from": "mid-level-backend-engineer",
      "to": "senior-backend-engineer",
      "kind": "progression",
      "months": { "low": 18, "likely": 27, "high": 42 },
      "basis": "two or three yearly review rounds",
      "about": "Comes when the design is yours as well as the code."
    },
    {
      "from": "mid-level-backend-engineer",
      "to": "site-reliability-engineer",
      "kind": "transition",
      "months": { "low": 9, "likely": 15, "high": 24 },
      "needs": ["reliability:1"],
      "about": "For those who found that they liked the pager side of the work."
    },
    {
      "from": "mid-level-backend-engineer",
      "to": "platform-engineer",
      "kind": "transition",
      "months": { "low": 9, "likely": 15, "high": 24 },
      "needs": ["developer-experience:1"],
      "about": "Often starts with the team's own pipeline and grows from there."
    },
    {
      "from": "senior-backend-engineer",
      "to": "mid-level-backend-engineer",
      "kind": "step-down",
      "months": { "low": 1, "likely": 3, "high": 12 },
      "about": "A lower level on paper when joining a company with stricter levels, or on changing stack."
    },
    {
      "from": "senior-backend-engineer",
      "to": "backend-lead-go",
      "kind": "progression",
      "months": { "low": 12, "likely": 18, "high": 30 },
      "about": "Given to the senior whose colleagues already bring them their decisions."
    },
    {
      "from": "senior-backend-engineer",
      "to": "staff-backend-engineer",
      "kind": "progression",
      "months": { "low": 24, "likely": 36, "high": 60 },
      "needs": ["mentoring:3"],
      "about": "The direct road, without a turn as lead; slower, since the reach must be earned project by project."
    },
    {
      "from": "senior-backend-engineer",
      "to": "senior-site-reliability-engineer",
      "kind": "transition",
      "months": { "low": 9, "likely": 15, "high": 24 },
      "about": "Backend seniors who ran what they wrote are welcome in reliability teams."
    },
    {
      "from": "senior-backend-engineer",
      "to": "platform-engineer",
      "kind": "lateral",
      "months": { "low": 4, "likely": 8, "high": 15 },
      "about": "A change of customer: from the company's users to its engineers."
    },
    {
      "from": "senior-backend-engineer",
      "to": "site-reliability-engineer",
      "kind": "lateral",
      "months": { "low": 6, "likely": 9, "high": 18 },
      "about": "For the senior who would rather keep things running than add to them."
    },
    {
      "from": "senior-backend-engineer",
      "to": "solutions-architect",
      "kind": "transition",
      "months": { "low": 12, "likely": 18, "high": 30 },
      "about": "For seniors who explain as well as they build."
    },
    {
      "from": "senior-backend-engineer",
      "to": "engineering-manager",
      "kind": "transition",
      "months": { "low": 18, "likely": 24, "high": 36 },
      "needs": ["budgeting:1"],
      "about": "Possible without a lead title where managers are made from seniors."
    },
    {
      "from": "backend-lead-go",
      "to": "senior-backend-engineer",
      "kind": "lateral",
      "months": { "low": 1, "likely": 3, "high": 9 },
      "about": "Back to hands-on work, often at a larger company where the senior scope is as wide."
    },
    {
      "from": "backend-lead-go",
      "to": "staff-backend-engineer",
      "kind": "progression",
      "months": { "low": 9, "likely": 15, "high": 24 },
      "needs": [
        {
          "any": ["incident-response:3", "api-design:3", "developer-experience:2"],
          "because": "something beyond the own team that others remember"
        }
      ],
      "about": "The same leadership, across teams instead of within one."
    },
    {
      "from": "backend-lead-go",
      "to": "principal-backend-engineer",
      "kind": "progression",
      "months": { "low": 36, "likely": 48, "high": 78 },
      "about": "Only where the lead's architecture became the company's; most pass through staff first."
    },
    {
      "from": "backend-lead-go",
      "to": "sre-lead",
      "kind": "progression",
      "months": { "low": 6, "likely": 9, "high": 18 },
      "needs": [
        {
          "all": ["performance:2"],
          "because": "the panel asks for a capacity plan that you have load-tested yourself"
        }
      ],
      "about": "From owning one product's uptime to owning the practice."
    },
    {
      "from": "backend-lead-go",
      "to": "platform-lead",
      "kind": "progression",
      "months": { "low": 6, "likely": 9, "high": 18 },
      "needs": [
        {
          "any": ["incident-response:3", "observability:3", "release-engineering:3", "api-design:3"],
          "because": "work that has already served teams beside your own"
        }
      ],
      "about": "Natural for the lead whose template and pipelines other teams have begun to copy."
    },
    {
      "from": "backend-lead-go",
      "to": "engineering-manager",
      "kind": "transition",
      "months": { "low": 9, "likely": 12, "high": 24 },
      "needs": ["hiring:2"],
      "basis": "one full review year seen from close by",
      "about": "From being answerable for the design to being answerable for the people."
    },
    {
      "from": "backend-lead-go",
      "to": "head-of-backend-platform",
      "kind": "transition",
      "months": { "low": 36, "likely": 48, "high": 72 },
      "needs": ["people-management:1", "hiring:2", "migrations:3", "incident-response:3"],
      "about": "Growing up with a small company: the backend becomes a department and you stay in charge of it."
    },
    {
      "from": "backend-lead-go",
      "to": "director-of-engineering",
      "kind": "transition",
      "months": { "low": 48, "likely": 60, "high": 96 },
      "needs": [
        {
          "all": ["people-management:3", "org-design:2"],
          "because": "nobody hands over managers to a person who has never led through others"
        }
      ],
      "about": "Rare: for someone who has already led several teams and took a lead post at a small company since."
    },
    {
      "from": "backend-lead-go",
      "to": "solutions-architecture-lead",
      "kind": "transition",
      "months": { "low": 9, "likely": 15, "high": 30 },
      "about": "Most common where cloud or platform work is the product."
    },
    {
      "from": "backend-lead-go",
      "to": "solutions-architect",
      "kind": "lateral",
      "months": { "low": 3, "likely": 6, "high": 12 },
      "about": "Swaps the team for a wider choice of problems."
    },
    {
      "from": "backend-lead-go",
      "to": "security-engineering-lead",
      "kind": "transition",
      "months": { "low": 9, "likely": 15, "high": 24 },
      "needs": [
        {
          "any": ["linux:2", "kubernetes:2", "performance:2"],
          "because": "guard rails are built beneath the application"
        }
      ],
      "about": "For leads who made authorization and secrets their own subject."
    },
    {
      "from": "backend-lead-go",
      "to": "technical-program-lead",
      "kind": "lateral",
      "months": { "low": 6, "likely": 9, "high": 18 },
      "about": "For leads whose best work was getting five teams to one date."
    },
    {
      "from": "site-reliability-engineer",
      "to": "senior-site-reliability-engineer",
      "kind": "progression",
      "months": { "low": 15, "likely": 24, "high": 36 },
      "about": "Comes with incidents led well and causes removed for good."
    },
    {
      "from": "site-reliability-engineer",
      "to": "platform-engineer",
      "kind": "lateral",
      "months": { "low": 6, "likely": 9, "high": 15 },
      "about": "Less pager, more building."
    },
    {
      "from": "senior-site-reliability-engineer",
      "to": "sre-lead",
      "kind": "progression",
      "months": { "low": 12, "likely": 18, "high": 30 },
      "about": "The step from best responder to the person who needs fewer responses."
    },
    {
      "from": "senior-site-reliability-engineer",
      "to": "platform-lead",
      "kind": "transition",
      "months": { "low": 12, "likely": 18, "high": 30 },
      "about": "Where reliability work has turned into shared tooling."
    },
    {
      "from": "sre-lead",
      "to": "senior-engineering-manager",
      "kind": "progression",
      "months": { "low": 18, "likely": 24, "high": 36 },
      "about": "For leads who already line-manage their team and take on a second one."
    },
    {
      "from": "sre-lead",
      "to": "engineering-manager",
      "kind": "transition",
      "months": { "low": 6, "likely": 9, "high": 18 },
      "about": "A turn toward product teams and away from the pager."
    },
    {
      "from": "sre-lead",
      "to": "head-of-backend-platform",
      "kind": "progression",
      "months": { "low": 18, "likely": 27, "high": 42 },
      "needs": ["people-management:2"],
      "about": "Where uptime is the company's reputation, its reliability lead is in line for the whole."
    },
    {
      "from": "platform-engineer",
      "to": "platform-lead",
      "kind": "progression",
      "months": { "low": 24, "likely": 36, "high": 54 },
      "about": "After a few platform features that teams would not give back."
    },
    {
      "from": "platform-engineer",
      "to": "senior-backend-engineer",
      "kind": "lateral",
      "months": { "low": 12, "likely": 15, "high": 24 },
      "about": "Back to product work."
    },
    {
      "from": "platform-lead",
      "to": "head-of-backend-platform",
      "kind": "progression",
      "months": { "low": 15, "likely": 21, "high": 36 },
      "needs": ["people-management:2"],
      "about": "The platform already serves every team; the backend teams join it under one head."
    },
    {
      "from": "platform-lead",
      "to": "senior-engineering-manager",
      "kind": "transition",
      "months": { "low": 15, "likely": 21, "high": 36 },
      "about": "A wider management post outside infrastructure."
    },
    {
      "from": "platform-lead",
      "to": "staff-backend-engineer",
      "kind": "lateral",
      "months": { "low": 9, "likely": 12, "high": 18 },
      "about": "Keeps the technical reach and hands over the reporting lines."
    },
    {
      "from": "staff-backend-engineer",
      "to": "principal-backend-engineer",
      "kind": "progression",
      "months": { "low": 24, "likely": 30, "high": 48 },
      "basis": "two strategy cycles, from paper to outcome",
      "about": "Rests on results that took years to show."
    },
    {
      "from": "staff-backend-engineer",
      "to": "engineering-manager",
      "kind": "transition",
      "months": { "low": 4, "likely": 9, "high": 15 },
      "about": "Tried by many staff engineers, kept by some."
    },
    {
      "from": "staff-backend-engineer",
      "to": "head-of-backend-platform",
      "kind": "transition",
      "months": { "low": 18, "likely": 24, "high": 42 },
      "needs": [
        {
          "all": ["technical-leadership:4", "strategy:2"],
          "because": "without a record in management, the technical record has to carry it"
        }
      ],
      "about": "Happens where the job is first of all an architectural one and the teams have good leads already."
    },
    {
      "from": "staff-backend-engineer",
      "to": "platform-lead",
      "kind": "lateral",
      "months": { "low": 4, "likely": 6, "high": 12 },
      "about": "Takes on a team to see the platform paper through."
    },
    {
      "from": "staff-backend-engineer",
      "to": "solutions-architecture-lead",
      "kind": "lateral",
      "months": { "low": 6, "likely": 9, "high": 18 },
      "about": "A move toward customers and reference designs."
    },
    {
      "from": "principal-backend-engineer",
      "to": "head-of-backend-platform",
      "kind": "transition",
      "months": { "low": 9, "likely": 12, "high": 24 },
      "needs": ["cost-engineering:2"],
      "about": "A principal who wants to answer for the teams too."
    },
    {
      "from": "principal-backend-engineer",
      "to": "cto",
      "kind": "transition",
      "months": { "low": 24, "likely": 36, "high": 60 },
      "about": "At a company small enough for its CTO to be its architect."
    },
    {
      "from": "engineering-manager",
      "to": "senior-engineering-manager",
      "kind": "progression",
      "months": { "low": 18, "likely": 24, "high": 36 },
      "basis": "two yearly review cycles run as manager",
      "about": "A second team is usually the sign."
    },
    {
      "from": "engineering-manager",
      "to": "backend-lead-go",
      "kind": "step-down",
      "months": { "low": 3, "likely": 6, "high": 12 },
      "about": "Back to the technical lead's chair; common, and no disgrace."
    },
    {
      "from": "engineering-manager",
      "to": "head-of-backend-platform",
      "kind": "progression",
      "months": { "low": 24, "likely": 30, "high": 48 },
      "needs": ["people-management:2", "hiring:3"],
      "about": "In a smaller company, where the next manager up is the head."
    },
    {
      "from": "senior-engineering-manager",
      "to": "engineering-manager",
      "kind": "step-down",
      "months": { "low": 3, "likely": 6, "high": 12 },
      "about": "One team again, by choice or on joining a much larger company."
    },
    {
      "from": "senior-engineering-manager",
      "to": "director-of-engineering",
      "kind": "progression",
      "months": { "low": 18, "likely": 24, "high": 36 },
      "about": "Follows once the teams run well in your absence."
    },
    {
      "from": "senior-engineering-manager",
      "to": "head-of-backend-platform",
      "kind": "lateral",
      "months": { "low": 9, "likely": 12, "high": 24 },
      "about": "A more technical seat at much the same height."
    },
    {
      "from": "head-of-backend-platform",
      "to": "director-of-engineering",
      "kind": "progression",
      "months": { "low": 12, "likely": 18, "high": 30 },
      "about": "Often the same desk with a wider remit."
    },
    {
      "from": "head-of-backend-platform",
      "to": "principal-backend-engineer",
      "kind": "lateral",
      "months": { "low": 9, "likely": 12, "high": 18 },
      "about": "Heads who miss the work go this way, and are usually glad to."
    },
    {
      "from": "director-of-engineering",
      "to": "vp-engineering",
      "kind": "progression",
      "months": { "low": 24, "likely": 33, "high": 54 },
      "about": "Waits for an opening as much as for readiness."
    },
    {
      "from": "vp-engineering",
      "to": "cto",
      "kind": "transition",
      "months": { "low": 18, "likely": 30, "high": 48 },
      "about": "Where the VP has kept a hand in the technology."
    },
    {
      "from": "solutions-architect",
      "to": "solutions-architecture-lead",
      "kind": "progression",
      "months": { "low": 15, "likely": 21, "high": 36 },
      "about": "Leads the practice after leading the larger engagements."
    },
    {
      "from": "solutions-architecture-lead",
      "to": "head-of-backend-platform",
      "kind": "transition",
      "months": { "low": 18, "likely": 24, "high": 42 },
      "needs": ["people-management:2"],
      "about": "From drawing the architecture to staffing it."
    },
    {
      "from": "solutions-architecture-lead",
      "to": "principal-backend-engineer",
      "kind": "lateral",
      "months": { "low": 15, "likely": 24, "high": 36 },
      "about": "The same reach, pointed inward."
    },
    {
      "from": "security-engineering-lead",
      "to": "head-of-backend-platform",
      "kind": "transition",
      "months": { "low": 24, "likely": 30, "high": 48 },
      "needs": ["people-management:2"],
      "about": "In regulated companies, security leads do come to run the platform."
    },
    {
      "from": "technical-program-lead",
      "to": "engineering-manager",
      "kind": "lateral",
      "months": { "low": 6, "likely": 12, "high": 18 },
      "about": "Takes people on as well as plans."
    }
  ]
}

"""##
