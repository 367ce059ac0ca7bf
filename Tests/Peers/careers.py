"""Reads a question (a cairn-graph/1, a cairn-profile/1 and a target) into plain numbers.

What the solvers beside this file share: costs in study minutes, requirements as nested counters,
and the part of the graph that can matter. It follows Docs/Model.md and none of cairn's code.
"""

import json
from fractions import Fraction

# A month is 365.2425 / 12 days.
DAYS_PER_MONTH = Fraction(3652425, 120000)


def load(text):
    """JSON with exact numbers."""
    return json.loads(text, parse_float=Fraction)


def likely(estimate):
    return Fraction(estimate["likely"] if isinstance(estimate, dict) else estimate)


class Question:
    """Roles and competencies are numbers in the order of the file.

    A requirement is a competency's number or a pair (count, parts), "at least so many of these".
    `moves` holds (tail, head, tenure, first tenure, requirement), the head's needs included.
    """

    def __init__(self, instance):
        graph, profile = instance["graph"], instance["profile"]
        self.name = instance.get("name", "")
        self.pace = Fraction(profile["hoursPerWeek"])
        roles = graph["roles"]
        self.roles = {role["id"]: index for index, role in enumerate(roles)}
        self.first, self.skills, hours, needs, only_in = {}, [], [], [], []
        for skill in graph.get("skills", []):
            self.first[skill["id"]] = len(hours)
            for level in skill["levels"]:
                self.skills.append((skill["id"], len(hours) - self.first[skill["id"]] + 1))
                hours.append(likely(level["hours"]))
                needs.append(level.get("needs", []))
                only_in.append(level.get("onlyIn"))
        self.hours = hours
        self.needs = []
        for number, (skill, level) in enumerate(self.skills):
            below = [number - 1] if level > 1 else []
            own = self.requirement(needs[number])
            self.needs.append((1 + len(below), [own] + below))
        self.only_in = [None if ids is None else {self.roles[role] for role in ids} for ids in only_in]
        self.percents = [self.percents_in(role.get("practises", [])) for role in roles]
        self.start, self.target = self.roles[profile["role"]], self.roles[instance["target"]]
        entered = [self.requirement(role.get("needs", [])) for role in roles]
        self.moves = []
        for move in graph["moves"]:
            tenure = self.minutes(move)
            own = self.requirement(move.get("needs", []))
            head = self.roles[move["to"]]
            self.moves.append((self.roles[move["from"]], head, tenure, tenure, (2, [own, entered[head]])))
        self.held = set()
        for reference in profile.get("has", []):
            last = self.competency(reference)
            self.held.update(range(self.first[self.skills[last][0]], last + 1))

    def competency(self, reference):
        skill, _, level = reference.partition(":")
        return self.first[skill] + int(level or 1) - 1

    def requirement(self, value):
        if isinstance(value, str):
            return self.competency(value)
        if isinstance(value, list):
            parts, count = value, len(value)
        elif "any" in value:
            parts, count = value["any"], 1
        elif "all" in value:
            parts, count = value["all"], len(value["all"])
        else:
            parts, count = value["of"], value["atLeast"]
        return (count, [self.requirement(part) for part in parts])

    def percents_in(self, practises):
        """What single levels say comes before what a whole skill says."""
        percents = {}
        for practice in sorted(practises, key=lambda practice: ":" in practice["skill"]):
            skill, _, level = practice["skill"].partition(":")
            for number, (other, own_level) in enumerate(self.skills):
                if other == skill and (not level or own_level == int(level)):
                    percents[number] = practice["hoursPercent"]
        return percents

    def minutes(self, move):
        """A tenure in study minutes, rounded once, halves up."""
        if "weeks" in move:
            weeks = likely(move["weeks"])
        else:
            weeks = likely(move["months"]) * DAYS_PER_MONTH / 7
        return int(weeks * self.pace * 60 + Fraction(1, 2))

    def cost(self, role, competency):
        """Minutes, or nothing where it cannot be gained."""
        allowed = self.only_in[competency]
        if allowed is not None and role not in allowed:
            return None
        minutes = self.hours[competency] * 60 * self.percents[role].get(competency, 100)
        return -int(-minutes // 100)

    def is_met(self, requirement, held):
        if isinstance(requirement, int):
            return requirement in held
        count, parts = requirement
        return sum(self.is_met(part, held) for part in parts) >= count

    # What can matter

    def reduce(self):
        """Keeps the moves on some way to the target and the competencies that those ask for.

        Roles count as accumulated, which is generous. Returns False when even so nothing leads to
        the target.
        """
        moves = [move for move in self.moves if move[0] != self.target]
        held, entered, changed = set(self.held), {self.start}, True
        while changed:
            changed = False
            for tail, head, _, _, needs in moves:
                if tail in entered and head not in entered and self.is_met(needs, held):
                    entered.add(head)
                    changed = True
            for number, needs in enumerate(self.needs):
                allowed = self.only_in[number]
                if number not in held and self.is_met(needs, held):
                    if allowed is None or (allowed & entered) - {self.target}:
                        held.add(number)
                        changed = True
        moves = [move for move in moves if move[0] in entered and self.is_met(move[4], held)]
        towards, changed = {self.target}, True
        while changed:
            changed = False
            for tail, head, *_ in moves:
                if head in towards and tail not in towards:
                    towards.add(tail)
                    changed = True
        self.moves = [
            (tail, head, tenure, first, self.simplified(needs, held))
            for tail, head, tenure, first, needs in moves
            if head in towards
        ]
        self.simple_needs, pending = {}, [move[4] for move in self.moves]
        while pending:
            for number in competencies(pending.pop()):
                if number not in self.simple_needs:
                    self.simple_needs[number] = self.simplified(self.needs[number], held)
                    pending.append(self.simple_needs[number])
        return self.start in towards

    def simplified(self, requirement, possible):
        """Without what is held or can never be: clauses that all have to be met.

        A clause is (count, parts), whose parts are competencies or lists of clauses.
        """
        if isinstance(requirement, int):
            return [] if requirement in self.held else [(1, [requirement])]
        count, parts = requirement
        left = []
        for part in parts:
            if isinstance(part, int):
                simple = part if part not in self.held else []
                is_possible = part in possible
            else:
                simple = self.simplified(part, possible)
                is_possible = self.is_met(part, possible)
            if simple == []:
                count -= 1
            elif is_possible:
                if isinstance(simple, list) and len(simple) == 1 and len(simple[0][1]) == 1:
                    simple = simple[0][1][0]
                left.append(simple)
        if count <= 0:
            return []
        if count < len(left):
            return [(count, left)]
        clauses = []
        for part in left:
            clauses += part if isinstance(part, list) else [(1, [part])]
        return clauses


def competencies(clauses):
    for _, parts in clauses:
        for part in parts:
            if isinstance(part, list):
                yield from competencies(part)
            else:
                yield part
