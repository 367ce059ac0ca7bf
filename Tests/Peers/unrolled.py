"""A question as a linear program over 0 and 1, for any solver that takes one.

The walk is unrolled: at each of so many places, one move is made, or none is made any more. With
e for moves, p for places, c for competencies:

    x[e, p]     move e is made at place p; its stay comes before it
    h[c, p]     c is held at the end of stay p; h never falls
    y[c, p, k]  c is acquired in stay p at the k-th of the costs that it has anywhere
    t[p]        minutes of stay p, at least the tenure of its move and all that is learned in it

What a competency needs is asked for of h at every place, which is stronger than of y; and a need
is asked for once for all moves that have it, as one move at most is made at a place.

How many places are enough? Take a best plan with the fewest moves. If it comes back to a role,
something is acquired on the way round that cannot be acquired there as cheaply: else all of the
way round could be learned in one longer stay, with no more time and fewer moves. Ways round from
one role are disjoint, and each competency is acquired once. So a role is visited no more often
than 1 and the number of competencies that are cheaper elsewhere; the sum over the roles is a
bound. And no walk with as many moves takes longer in tenures alone than a plan that is known, so
once a plan is known, the greatest number of moves that fits is one, too.
"""

from careers import competencies


class Unrolled:
    """Columns with upper bounds (the lower bound is 0), rows `low ≤ sum ≤ high`, objectives."""

    def __init__(self, question, places):
        self.question, self.places = question, places
        self.high, self.is_whole, self.rows = [], [], []
        self.costs = self.cost_classes()
        self.most_time = sum(move[2] for move in question.moves) + sum(
            max((cost for cost, _ in classes), default=0) for classes in self.costs.values()
        )
        self.make_walk()
        self.make_learning()
        self.make_needs()
        self.make_time()

    def column(self, high=1, is_whole=True):
        self.high.append(high)
        self.is_whole.append(is_whole)
        return len(self.high) - 1

    def row(self, terms, low, high):
        self.rows.append((terms, low, high))

    def cost_classes(self):
        """For each competency, each of its costs with the roles where it has it."""
        roles = {move[0] for move in self.question.moves}
        classes = {}
        for number in self.question.simple_needs:
            by_cost = {}
            for role in roles:
                cost = self.question.cost(role, number)
                if cost is not None:
                    by_cost.setdefault(cost, set()).add(role)
            classes[number] = sorted(by_cost.items())
        return classes

    def make_walk(self):
        moves, target = self.question.moves, self.question.target
        from_start = distances(self.question.start, [(move[0], move[1]) for move in moves])
        to_target = distances(target, [(move[1], move[0]) for move in moves])
        self.x = [
            {
                number: self.column()
                for number, (tail, head, *_) in enumerate(moves)
                if from_start.get(tail, self.places) <= place
                and to_target.get(head, self.places) <= self.places - 1 - place
                and (place > 0 or tail == self.question.start)
            }
            for place in range(self.places)
        ]
        self.row([(column, 1) for column in self.x[0].values()], 1, 1)
        for place in range(1, self.places):
            balance = {}
            for number, column in self.x[place - 1].items():
                balance.setdefault(moves[number][1], []).append((column, 1))
            for number, column in self.x[place].items():
                balance.setdefault(moves[number][0], []).append((column, -1))
            for role, terms in balance.items():
                if role != target:
                    self.row(terms, 0, 0)
        arrivals = [
            (column, 1)
            for place in range(self.places)
            for number, column in self.x[place].items()
            if moves[number][1] == target
        ]
        self.row(arrivals, 1, 1)

    def make_learning(self):
        moves = self.question.moves
        self.h, self.study = {}, [[] for _ in range(self.places)]
        for number, classes in self.costs.items():
            for place in range(self.places):
                held = self.h[number, place] = self.column()
                learned = [(held, -1)]
                if place > 0:
                    learned.append((self.h[number, place - 1], 1))
                for cost, roles in classes:
                    here = [(x, -1) for e, x in self.x[place].items() if moves[e][0] in roles]
                    if not here:
                        continue
                    y = self.column()
                    learned.append((y, 1))
                    self.study[place].append((y, cost))
                    self.row([(y, 1)] + here, None, 0)
                self.row(learned, 0, 0)

    def make_needs(self):
        """What moves ask for, and competencies."""
        for place in range(self.places):
            askers = {}
            for number, column in self.x[place].items():
                for clause in self.question.moves[number][4]:
                    # A move may ask for the same twice; its column counts once.
                    askers.setdefault(repr(clause), (clause, {}))[1][column] = True
            for clause, columns in askers.values():
                self.ask(clause, columns, place)
            for number, clauses in self.question.simple_needs.items():
                for clause in clauses:
                    self.ask(clause, [self.h[number, place]], place)

    def ask(self, clause, columns, place):
        """Where one of some columns is 1 (no more than one is), a clause has to be met."""
        count, parts = clause
        terms = [(column, count) for column in columns]
        self.row(terms + [(self.part(part, place), -1) for part in parts], None, 0)

    def part(self, part, place):
        if not isinstance(part, list):
            return self.h[part, place]
        column = self.column()
        for clause in part:
            self.ask(clause, [column], place)
        return column

    def make_time(self):
        moves = self.question.moves
        self.t = []
        for place in range(self.places):
            t = self.column(self.most_time, is_whole=False)
            self.t.append(t)
            tenures = [
                (x, -(moves[e][3] if place == 0 else moves[e][2])) for e, x in self.x[place].items()
            ]
            self.row([(t, 1)] + tenures, 0, None)
            self.row([(t, 1)] + [(y, -cost) for y, cost in self.study[place]], 0, None)

    def objectives(self):
        """Time, study and moves, each as a list of terms."""
        study = [term for place in self.study for term in place]
        return [
            [(t, 1) for t in self.t],
            study,
            [(column, 1) for place in self.x for column in place.values()],
        ]


def distances(origin, arcs):
    """The least number of arcs from a role."""
    leaving = {}
    for tail, head in arcs:
        leaving.setdefault(tail, []).append(head)
    found, layer = {origin: 0}, [origin]
    while layer:
        following = []
        for role in layer:
            for head in leaving.get(role, []):
                if head not in found:
                    found[head] = found[role] + 1
                    following.append(head)
        layer = following
    return found


def most_moves(question):
    """The bound by visits, without a plan."""
    roles = {move[0] for move in question.moves}
    bound = len(roles)
    for number in question.simple_needs:
        costs = [question.cost(role, number) for role in roles]
        least = min((cost for cost in costs if cost is not None), default=0)
        bound += sum(cost is None or cost > least for cost in costs)
    # A way round gains something, and between two gains no role comes twice.
    return min(bound, (len(question.simple_needs) + 1) * len(roles))


def most_moves_within(question, minutes, bound):
    """The most moves of any walk to the target whose tenures take no longer; at most `bound`."""
    least, most = {question.start: 0}, 0
    for count in range(1, bound + 1):
        following = {}
        for tail, head, tenure, first, _ in question.moves:
            if tail in least:
                time = least[tail] + (first if count == 1 else tenure)
                if time <= minutes and time < following.get(head, minutes + 1):
                    following[head] = time
        if question.target in following:
            most = count
        following.pop(question.target, None)
        least = following
    return most
