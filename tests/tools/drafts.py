#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the records of drafts in Word: each item must occur once, in order, and with its States.

Usage: drafts.py PROGRAM FOLDER      FOLDER holds the drafts, one file for each State

Exit status: 1 if a draft has a problem.
"""
import json
import re
import subprocess
import sys
from pathlib import Path

# The parentheses at the end of an item. Each holds one State or several.
TAIL = re.compile(r"(?:\((?:[^()]|\([^()]*\))*\)[;,.\s]*)+$")
GROUP = re.compile(r"\((?:[^()]|\([^()]*\))*\)")
NAME = re.compile(r"\([A-Z][^A-Z\W](?![^()]*(?:Principles|Convention|Protocol)\))")  # neither an acronym nor a treaty
FAULTS = {"no_state", "unknown_state", "number_out_of_sequence", "number_repeated", "unbalanced_parentheses"}
ITEMS = {"BEL": 300, "LVA": 243, "MOZ": 292, "NER": 265, "PLW": 185, "SLE": 310}


def key(number):
    return tuple(int(part) for part in number.split("."))


def faults(document, recommendations):
    """Returns the problems of a draft's records, in words."""
    found = []
    numbers = list(dict.fromkeys(r["paragraph"] for r in recommendations))
    expected = ITEMS.get(document["state_under_review"])
    if len(numbers) != expected:
        found.append(f"{len(numbers)} items, not {expected}")
    if numbers != sorted(numbers, key=key):
        found.append("items out of order")
    for before, after in zip(numbers, numbers[1:]):
        (a, b), (c, d) = key(before), key(after)
        if (c, d) != (a, b + 1) and not (c > a and d == 1):
            found.append(f"{after} follows {before}")
    found += [f"{r['id']}: " + ", ".join(flags) for r in recommendations if (flags := FAULTS & set(r["review"]))]
    for r in recommendations:
        tail = TAIL.search(r["verbatim"])
        groups = [g for g in GROUP.findall(tail.group()) if NAME.match(g)] if tail else []
        if not r["recommending_states"] or len(r["recommending_states"]) < len(groups):
            found.append(f"{r['id']}: {len(r['recommending_states'])} States, {len(groups)} in print")
    return found


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    failed = 0
    for path in sorted(Path(sys.argv[2]).glob("*.docx")):
        run = subprocess.run([sys.argv[1], "extract", "--quiet", "--session", "52", str(path)], capture_output=True, text=True)
        records = [json.loads(line) for line in run.stdout.splitlines()]
        if run.returncode or not records:
            print(f"{path.name}: failed: {run.stderr.strip()}")
            failed += 1
            continue
        recommendations = [r for r in records if r["kind"] == "recommendation"]
        wrong = faults(records[0], recommendations)
        failed += bool(wrong)
        items = len({r["paragraph"] for r in recommendations})
        states = sum(len(r["recommending_states"]) for r in recommendations)
        print(f"{path.name}: {records[0]['document']}, {items} items, {states} States, "
              + (f"{len(wrong)} faults" if wrong else "as expected"))
        for fault in wrong[:20]:
            print("  " + fault)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
