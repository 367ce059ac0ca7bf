"""Answers questions with other exact methods: OR-Tools CP-SAT, HiGHS, and Dijkstra on whole states.

    python3 Tests/Peers/exact_solvers.py cp-sat|highs|states FILE [--limit SECONDS] [--moves FILE]

FILE holds one question a line, as `cairn-bench careers` writes them. Prints a line of JSON for
each: the outcome, the best totals, and the seconds that the solver itself took (building the model
is not counted). With --moves, a file of cairn's answers, solvers are told how many moves the best
plan has, and look at walks with no more than two beyond that; their task is easier then than
cairn's. Without it, they look at as many as can be needed; see unrolled.py.
"""

import argparse
import heapq
import json
import sys
import time

from careers import Question, load
from unrolled import Unrolled, most_moves, most_moves_within

# Walks with more moves than this make models that no solver here gets anywhere with.
MOST_PLACES = 80


class OutOfTime(Exception):
    pass


def solve_with(backend, question, limit, known_moves):
    """Outcome, totals, seconds."""
    if question.start == question.target:
        return "proved", (0, 0, 0), 0.0
    if not question.reduce():
        return "impossible", None, 0.0
    if known_moves is not None:
        return staged(backend, question, known_moves + 2, limit, 0.0)
    bound = most_moves(question)
    if bound > MOST_PLACES:
        # Any plan makes the bound smaller, so look for one among short walks first.
        outcome, totals, spent = staged(backend, question, 12, limit, 0.0)
        if outcome != "proved":
            return "unknown", None, spent
        bound = most_moves_within(question, totals[0], bound)
        if bound <= 12 or bound > MOST_PLACES:
            return ("proved" if bound <= 12 else "unknown"), totals, spent
        return staged(backend, question, bound, limit, spent)
    return staged(backend, question, bound, limit, 0.0)


def staged(backend, question, places, limit, spent):
    """The least time, then the least study within it, then the fewest moves."""
    model = Unrolled(question, places)
    solver = backend(model)
    totals = []
    try:
        for terms in model.objectives():
            value, seconds = solver.minimise(terms, limit - spent)
            spent += seconds
            if value is None:
                return "impossible", None, spent
            totals.append(value)
            solver.add(terms, value)
    except OutOfTime:
        return "unknown", None, limit
    return "proved", tuple(totals), spent


class CPSAT:
    def __init__(self, model):
        from ortools.sat.python import cp_model

        self.cp_model = cp_model
        self.model = cp_model.CpModel()
        self.columns = [
            self.model.new_int_var(0, int(high), f"v{index}") for index, high in enumerate(model.high)
        ]
        for terms, low, high in model.rows:
            total = self.sum(terms)
            if low == high:
                self.model.add(total == low)
            elif low is not None:
                self.model.add(total >= low)
            else:
                self.model.add(total <= high)

    def sum(self, terms):
        columns = [self.columns[column] for column, _ in terms]
        return self.cp_model.LinearExpr.weighted_sum(columns, [factor for _, factor in terms])

    def minimise(self, terms, seconds):
        if seconds <= 0:
            raise OutOfTime
        self.model.minimize(self.sum(terms))
        solver = self.cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = seconds
        solver.parameters.num_workers = 2
        begin = time.perf_counter()
        status = solver.solve(self.model)
        spent = time.perf_counter() - begin
        if status == self.cp_model.INFEASIBLE:
            return None, spent
        if status != self.cp_model.OPTIMAL:
            raise OutOfTime
        # What was found is where the next objective begins.
        self.model.clear_hints()
        for column in self.columns:
            self.model.add_hint(column, solver.value(column))
        return round(solver.objective_value), spent

    def add(self, terms, most):
        self.model.add(self.sum(terms) <= most)


class HiGHS:
    def __init__(self, model):
        import highspy

        self.highspy = highspy
        self.solver = solver = highspy.Highs()
        solver.silent()
        solver.setOptionValue("mip_rel_gap", 0.0)
        # All coefficients are whole, so a gap below 1 is none.
        solver.setOptionValue("mip_abs_gap", 0.5)
        count = len(model.high)
        solver.addVars(count, [0.0] * count, [float(high) for high in model.high])
        for index, is_whole in enumerate(model.is_whole):
            if is_whole:
                solver.changeColIntegrality(index, highspy.HighsVarType.kInteger)
        for terms, low, high in model.rows:
            self.row(terms, low, high)

    def row(self, terms, low, high):
        merged = {}
        for column, factor in terms:
            merged[column] = merged.get(column, 0) + factor
        infinity = self.highspy.kHighsInf
        self.solver.addRow(
            -infinity if low is None else float(low),
            infinity if high is None else float(high),
            len(merged), list(merged), [float(factor) for factor in merged.values()],
        )  # fmt: skip

    def minimise(self, terms, seconds):
        if seconds <= 0:
            raise OutOfTime
        solver = self.solver
        costs = [0.0] * solver.getNumCol()
        for column, factor in terms:
            costs[column] += factor
        solver.changeColsCost(len(costs), list(range(len(costs))), costs)
        # The limit counts from the first run on.
        solver.setOptionValue("time_limit", solver.getRunTime() + seconds)
        begin = time.perf_counter()
        solver.run()
        spent = time.perf_counter() - begin
        status = solver.getModelStatus()
        if status == self.highspy.HighsModelStatus.kInfeasible:
            return None, spent
        if status != self.highspy.HighsModelStatus.kOptimal:
            raise OutOfTime
        return round(solver.getInfo().objective_function_value), spent

    def add(self, terms, most):
        # The sum is whole in the end; what is added keeps clear of the tolerances.
        self.row(terms, None, most + 0.5)


def solve_states(question, limit):
    """Dijkstra on (role, all that is held, study in this stay): every order of learning but one is
    left out, and nothing else."""
    begin = time.perf_counter()
    if question.start == question.target:
        return "proved", (0, 0, 0), 0.0
    if not question.reduce():
        return "impossible", None, time.perf_counter() - begin
    numbers = sorted(question.simple_needs)
    bit = {number: 1 << place for place, number in enumerate(numbers)}

    def is_met(clauses, held):
        return all(
            sum(
                is_met(part, held) if isinstance(part, list) else bool(held & bit[part])
                for part in parts
            )
            >= count
            for count, parts in clauses
        )

    leaving = {}
    for tail, head, tenure, first, clauses in question.moves:
        leaving.setdefault(tail, []).append((head, tenure, first, clauses))
    costs = {
        role: [
            (place, number, question.cost(role, number)) for place, number in enumerate(numbers)
        ]
        for role in leaving
    }
    # Time without this stay, study, moves; then role, held, study of this stay, and the place of the
    # last competency learned in it, as within a stay one order of learning is enough: by number,
    # wherever what comes later does not need what came before.
    queue, settled = [(0, 0, 0, question.start, 0, 0)], set()
    while queue:
        key = heapq.heappop(queue)
        time_spent, study, moves, role, held, stay = key
        if time.perf_counter() - begin > limit:
            return "unknown", None, limit
        if role == question.target:
            return "proved", (time_spent, study, moves), time.perf_counter() - begin
        state = (role, held, stay, moves == 0)
        if state in settled:
            continue
        settled.add(state)
        # The key counts the study of the stay as time already, so that it never falls.
        before = time_spent - stay
        for head, tenure, first, clauses in leaving[role]:
            if is_met(clauses, held):
                at = before + max(stay, first if moves == 0 else tenure)
                heapq.heappush(queue, (at, study, moves + 1, head, held, 0))
        for _, number, cost in costs[role]:
            if cost is None or held & bit[number] or not is_met(question.simple_needs[number], held):
                continue
            heapq.heappush(
                queue,
                (time_spent + cost, study + cost, moves, role, held | bit[number], stay + cost),
            )
    return "impossible", None, time.perf_counter() - begin


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("method", choices=["cp-sat", "highs", "states"])
    parser.add_argument("file")
    parser.add_argument("--limit", type=float, default=120)
    parser.add_argument("--moves")
    options = parser.parse_args()
    known = {}
    if options.moves:
        with open(options.moves, encoding="utf-8") as file:
            for line in file:
                answer = json.loads(line)
                known[answer["name"]] = answer.get("moveCount")
    with open(options.file, encoding="utf-8") as file:
        for line in file:
            question = Question(load(line))
            if options.method == "states":
                outcome, totals, seconds = solve_states(question, options.limit)
            else:
                backend = CPSAT if options.method == "cp-sat" else HiGHS
                moves = known.get(question.name)
                outcome, totals, seconds = solve_with(backend, question, options.limit, moves)
            answer = {"name": question.name, "outcome": outcome, "seconds": seconds}
            if totals:
                answer |= dict(zip(("minutes", "studyMinutes", "moveCount"), totals))
            print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    sys.exit(main())
