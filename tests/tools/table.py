#!/usr/bin/env python3
"""Shows what the demo made.

table.py FILE.csv                      the recommendations of a CSV export as a table
table.py --busiest-state FILE.jsonl    the State under review with most recommendations
"""
import collections
import csv
import json
import sys

COLUMNS = [("paragraph", 11), ("recommending_states", 22), ("response", 19), ("page", 4), ("text", 60)]


def busiest_state(path):
    with open(path, encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    counts = collections.Counter(
        r["state_under_review"] for r in records if r["kind"] == "recommendation" and r["state_under_review"])
    return counts.most_common(1)[0][0]


def shorten(text, width):
    return text if len(text) <= width else text[: width - 1] + "…"


def table(path):
    with open(path, encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    print("  ".join(name.ljust(width) for name, width in COLUMNS).rstrip())
    for row in rows:
        row["paragraph"] += "/" + row["part"] if row["part"] else ""
        print("  ".join(shorten(row[name], width).ljust(width) for name, width in COLUMNS).rstrip())
    print(f"{len(rows)} recommendations")


if __name__ == "__main__":
    if sys.argv[1] == "--busiest-state":
        print(busiest_state(sys.argv[2]))
    else:
        table(sys.argv[1])
