#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the records of a web page with those of the same report as PDF or Word document.

Usage: html_against_pdf.py PROGRAM CORPUS [--min SHARE] [--show N]

CORPUS holds html/NAME.TOOL.html or html/NAME.html, and reports/NAME.pdf or drafts/NAME.docx.

These fields may differ: page, boxes, block and extractor. In some web pages the browser numbers the items. There, the
number in front of `verbatim` is not compared. Some web pages lack the page head with symbol, State and session. There,
these are not compared.

Prints the share of equal records of each page, and the fields that differ. Exit status: 1 if a share is below --min
(0.995). If there is no corpus, says so and exits with 0.
"""
import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

IDENTITY = ("document", "state_under_review", "session", "cycle")
NUMBER = re.compile(r"^\d+(\.\d+)?\.?\s+")


def records(program, path):
    run = subprocess.run([program, "extract", "--quiet", str(path)], capture_output=True, text=True)
    if run.returncode:
        print(f"  {path.name}: {run.stderr.strip()}")
    return [r for r in map(json.loads, run.stdout.splitlines()) if r["kind"] in ("recommendation", "pledge")]


def comparable(record, identity):
    """Returns the fields of a record to compare: without its place and, unless `identity` is set, without its review."""
    left_out = {"source", "id"} if identity else {"source", "id", "review", *IDENTITY}
    record = {key: value for key, value in record.items() if key not in left_out}
    if "verbatim" in record:
        record["verbatim"] = NUMBER.sub("", record["verbatim"])
    for list_name in ("positions", "notes"):
        record[list_name] = [{k: v for k, v in entry.items() if k != "page" and (identity or k != "document")}
                             for entry in record.get(list_name, [])]
    return record


def name_of(record):
    """Returns the part of the id behind the symbol. For a pledge, returns its paragraph."""
    return record["id"].partition("#")[2] if "id" in record else "pledge " + str(record.get("paragraph"))


def has_symbol(all_records):
    return any(str(record.get("document")).startswith("A/") for record in all_records)


def pair_up(found, wanted):
    """Returns pairs of records with the same name. None stands for a missing record."""
    identity = has_symbol(found) or not has_symbol(wanted)

    def keyed(all_records):
        keys = {}
        for record in all_records:
            key, turn = name_of(record), 0
            while (key, turn) in keys:
                turn += 1
            keys[key, turn] = comparable(record, identity)
        return keys

    left, right = keyed(found), keyed(wanted)
    return [(key[0], left.get(key), right.get(key)) for key in dict.fromkeys([*right, *left])]


def differences(page, other):
    if page is None or other is None:
        return ["only in the other" if page is None else "only in the page"]
    return [f"{field}: {page[field]!r} <> {other[field]!r}" for field in page if page[field] != other.get(field)]


def counterpart(page, corpus):
    name = page.name.split(".")[0]
    for path in (corpus / "reports" / f"{name}.pdf", corpus / "drafts" / f"{name}.docx"):
        if path.exists():
            return path
    return None


def compare(program, page, other, show):
    found, wanted = records(program, page), records(program, other)
    pairs = pair_up(found, wanted)
    rows = [(key, lines) for key, left, right in pairs if (lines := differences(left, right))]
    share = 1 - len(rows) / len(pairs) if pairs else 0.0
    in_order = [name_of(r) for r in found] == [name_of(r) for r in wanted]
    print(f"{page.name}: {share:.4f} of {len(pairs)} records as in {other.name}" + ("" if in_order else ", order differs"))
    for key, lines in rows[:show]:
        for line in lines:
            print(f"  {key} {line}")
    return share


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--min", type=float, default=0.995)
    parser.add_argument("--show", type=int, default=20, help="differing records shown per page")
    options = parser.parse_args()
    if not (options.corpus / "html").is_dir():
        print(f"html_against_pdf: no pages in {options.corpus / 'html'}: skipped")
        return 0
    pairs = [(page, counterpart(page, options.corpus)) for page in sorted((options.corpus / "html").glob("*.html"))]
    shares = [compare(options.program, page, other, options.show) for page, other in pairs if other]
    return 0 if all(share >= options.min for share in shares) else 1


if __name__ == "__main__":
    sys.exit(main())
