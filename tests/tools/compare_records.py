#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the records of two builds of uprex on the corpus, byte for byte.

Usage: compare_records.py BEFORE AFTER CORPUS [FOLDER...]

BEFORE and AFTER are programs. Each reads the folders reports, drafts, html and other of the corpus, or the named
folders. Some fields may differ, and are not compared: the versions and names of extractors, and the cycle of session
27, which version 0.4.1 put into the second cycle.

Exit status: 0 if the records are equal, 1 if they differ. Prints the first differences.
"""
import json
import pathlib
import subprocess
import sys

FOLDERS = ["reports", "drafts", "html", "other"]
MOST_SHOWN = 10


def records(program, folder):
    done = subprocess.run([program, "extract", folder, "--quiet", "--jobs", "2"], capture_output=True, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"{program} {folder}: exit status {done.returncode}\n{done.stderr.decode()}")
    return [without_expected_differences(json.loads(line)) for line in done.stdout.decode().splitlines()]


def without_expected_differences(value):
    if isinstance(value, list):
        return [without_expected_differences(item) for item in value]
    if not isinstance(value, dict):
        return value
    left_out = {"extractor", "extractor_version", "version", "labeller"}
    if value.get("session") == 27:
        left_out.add("cycle")
    return {key: without_expected_differences(item) for key, item in value.items() if key not in left_out}


def differences(before, after):
    if len(before) != len(after):
        yield f"{len(before)} records before, {len(after)} after"
    for old, new in zip(before, after):
        if json.dumps(old) == json.dumps(new):
            continue
        name = old.get("id") or old.get("file")
        keys = [key for key in {**old, **new} if old.get(key) != new.get(key)] or ["order of fields"]
        for key in keys:
            yield f"{name}: {key}\n  before: {json.dumps(old.get(key))[:600]}\n  after:  {json.dumps(new.get(key))[:600]}"


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    before, after, corpus = sys.argv[1:4]
    found = 0
    for folder in sys.argv[4:] or FOLDERS:
        path = pathlib.Path(corpus) / folder
        old, new = records(before, path), records(after, path)
        if not old:
            sys.exit(f"{path}: no records, so nothing is compared")
        problems = list(differences(old, new))
        print(f"{folder}: {len(old)} records, {len(problems) or 'no'} differences")
        print("\n".join(problems[:MOST_SHOWN]), end="\n" if problems else "")
        found += len(problems)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
