#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the responses in force of joined reviews with those that OHCHR recorded.

Usage: reviews.py PROGRAM CORPUS [--show N]

Makes two stores. One has all documents in CORPUS/other without the Word files, so that the thematic lists cannot help. The
other has China's report and its thematic list.

A row of positions.csv or reference.csv has a paragraph, a recommending State and a response. It is right if the record of
this paragraph and State has this response. If there are several records, the one with the most similar text counts. OHCHR
records Supported or Noted only. A recommendation that a State supports in part, or does not answer, is Noted there.

Exit status: 1 if a share of right rows is below its bound.
"""
import argparse
import csv
import difflib
import json
import subprocess
import sys
import tempfile
from pathlib import Path

# Report, reference file, and the least share of right rows.
SLOVENIA = [("A/HRC/14/15", "reference.csv", 0.98), ("A/HRC/28/15", "positions.csv", 1.0), ("A/HRC/43/15", "positions.csv", 1.0)]
CHINA = [("A/HRC/25/5", "positions.csv", 1.0)]


def joined(program, paths, folder):
    """Ingests the files into a store and returns its recommendations by report and paragraph."""
    store = Path(folder) / "reviews.db"
    subprocess.run([program, "ingest", "--quiet", "--store", store, *paths], capture_output=True)
    lines = subprocess.run([program, "export", "--store", store], capture_output=True, text=True, check=True).stdout
    records = {}
    for record in map(json.loads, lines.splitlines()):
        if record["kind"] == "recommendation":
            records.setdefault((record["document"], record["paragraph"]), []).append(record)
    return records


def rows_of(path, report):
    with open(path, newline="", encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["symbol"] == report]


def judged(row, records):
    """Judges a row. Returns "right", "missing", or the wrong response."""
    ours = [r for r in records.get((row["symbol"], row["paragraph"]), []) if row["recommending_state"] in r["recommending_states"]]
    if not ours:
        return "missing"
    nearest = max(ours, key=lambda r: difflib.SequenceMatcher(None, r["text"], row["text"]).ratio())
    said = "Supported" if nearest["response"] == "supported" else "Noted"
    return "right" if said == row["response"] else f"{nearest['id']} {nearest['response']}, {row['response']} there"


def compare(corpus, records, references, show):
    failed = False
    for report, file, bound in references:
        rows = rows_of(corpus / file, report)
        said = [judged(row, records) for row in rows]
        present = [s for s in said if s != "missing"]
        share = present.count("right") / len(present) if present else 0
        failed |= share < bound
        print(f"{report}: {share:.4f} of {len(present)} rows have OHCHR's response ({len(rows) - len(present)} rows without a record)")
        for row, what in zip(rows, said):
            if what != "right" and show > 0:
                show -= 1
                print(f"  {row['paragraph']} {row['recommending_state']}: {what}")
    return failed


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--show", type=int, default=20)
    options = parser.parse_args()
    other = sorted(path for path in (options.corpus / "other").iterdir() if path.suffix != ".docx")
    china = [options.corpus / "reports" / "china2013.pdf", options.corpus / "other" / "Matrix_recommendations_2013.docx"]
    failed = False
    for paths, references in ((other, SLOVENIA), (china, CHINA)):
        with tempfile.TemporaryDirectory() as folder:
            failed |= compare(options.corpus, joined(options.program, paths, folder), references, options.show)
    sys.exit(failed)


if __name__ == "__main__":
    main()
