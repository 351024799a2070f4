#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges the errors that the scorer finds by a second hand-coded set, UPR Info's (labels.csv).

The reference is not complete, and it differs from the reports in some ways. So these are not counted as errors:
  - An extra record, if the second set has the same recommendation by the same State. For some reviews the reference has
    only half of the printed recommendations.
  - A missing row of the reference, if another row of the same State and item was matched. The reference splits an item
    if the State later answered its halves differently.
  - The number of a recommendation that is only in the dialogue. It has no printed number, and the reference has its own.

Usage: witness.py --scorer score.py --reference REF.csv --labels LABELS.csv --records OUT.jsonl [--min KEY=VALUE ...]

Prints the figures precision, perfect_documents, paragraph and clean_precision by these rules, and how many errors each
rule removed.
"""
import argparse
import collections
import csv
import importlib.util
import json
import sys


def load_scorer(path):
    spec = importlib.util.spec_from_file_location("scorer", path)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer


def load_labels(scorer, path):
    reviews = collections.defaultdict(list)
    with open(path, newline="", encoding="utf-8") as handle:
        for row in csv.DictReader(handle):
            if row["response"] != "Voluntary Pledge":
                review = (row["state_under_review"], int(row["session"]))
                reviews[review].append((row["recommending_state"], scorer.words(row["text"])))
    return reviews


def read_records(path):
    """Returns the review of each document, and for each record whether its text is only in the dialogue."""
    reviews, from_dialogue = {}, collections.defaultdict(list)
    with open(path, encoding="utf-8") as handle:
        for line in handle:
            record = json.loads(line)
            if record["kind"] == "document":
                reviews[record["document"]] = (record["state_under_review"], record["session"])
            elif record["kind"] == "recommendation":
                inside = "text_from_body" in record["review"]
                from_dialogue[record["document"]] += [inside] * len(record["recommending_states"])
    return reviews, from_dialogue


def judge(scorer, reference, records, labels, dialogue, total):
    """Adds the counts of one document to `total`."""
    pairs = scorer.match(reference, records)
    matched = {p: r for r, p, _ in pairs}
    witnessed = {p for _, p, _ in scorer.match(labels, records)}
    items = {(reference[r][0], reference[r][2]) for r in matched.values()}
    found = set(matched.values())
    split = sum((row[0], row[2]) in items for i, row in enumerate(reference) if i not in found)
    extra = [p for p in range(len(records)) if p not in matched]
    wrong = [p for p in extra if p not in witnessed]
    numbers = {p[2].split(".")[0] for p in records if p[2]}
    if sum(row[2].split(".")[0] in numbers for row in reference) >= 0.8 * len(reference):
        for p, r in matched.items():
            total["numbered"] += not dialogue[p]
            total["number_hit"] += not dialogue[p] and reference[r][2].rstrip(".") == records[p][2].rstrip(".")
    clean = [p for p in range(len(records)) if not records[p][5]]
    total["clean"] += len(clean)
    total["clean_hit"] += sum(is_right(reference, records, matched, witnessed, p) for p in clean)
    total["records"] += len(records)
    total["wrong"] += len(wrong)
    total["confirmed"] += len(extra) - len(wrong)
    total["split"] += split
    total["missed"] += len(reference) - len(matched)
    total["documents"] += 1
    recall = (len(matched) + split) / len(reference)
    precision = 1 - len(wrong) / len(records) if records else 0
    total["perfect"] += recall >= 0.99 and precision >= 0.99


def is_right(reference, records, matched, witnessed, p):
    if p not in matched:
        return p in witnessed
    status = records[p][3]
    if status not in ("supported", "noted", "partially_supported"):
        return True
    return ("supported" if status == "supported" else "noted") == reference[matched[p]][3]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("scorer", "reference", "labels", "records"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--min", action="append", default=[], metavar="KEY=VALUE")
    options = parser.parse_args()
    scorer = load_scorer(options.scorer)
    reference = scorer.load_reference(options.reference, None)
    records = scorer.load_records(options.records, None)
    labels = load_labels(scorer, options.labels)
    reviews, dialogue = read_records(options.records)
    total = collections.Counter()
    for symbol in sorted(reference):
        judge(scorer, reference[symbol], records.get(symbol, []), labels.get(reviews.get(symbol), []),
              dialogue[symbol], total)
    figures = {
        "precision": 1 - total["wrong"] / total["records"],
        "perfect_documents": total["perfect"] / total["documents"],
        "paragraph": total["number_hit"] / total["numbered"],
        "clean_precision": total["clean_hit"] / total["clean"],
    }
    print("with the second set as witness: " + "  ".join(f"{key} {value:.4f}" for key, value in figures.items()))
    print(f"  {total['wrong'] + total['confirmed']} records beyond the reference, {total['confirmed']} of them in the "
          f"second set; {total['missed']} reference rows missed, {total['split']} of them halves of a matched item")
    low = [bound for bound in options.min if figures[bound.split("=")[0]] < float(bound.split("=")[1])]
    for bound in low:
        print("below the bound: " + bound)
    sys.exit(bool(low))


if __name__ == "__main__":
    main()
