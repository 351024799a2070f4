#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the program over huge documents. Each must be read or refused within a time limit.

UPREX_SIZE sets their size. 1 means a line of 50 MB, a million items, 100,000 nested parentheses, or 30,000 ranges of a
thousand numbers."""
import json
import os
import sys
import unittest

from program_case import SOURCE, ProgramTestCase

sys.path.insert(0, str(SOURCE / "tests" / "tools"))
import huge  # noqa: E402

SIZE = float(os.environ.get("UPREX_SIZE", 0.1))
SECONDS = 20  # of processor time for each document, whatever its size


class Size(ProgramTestCase):
    def test_reads_or_refuses_huge_documents_in_time(self):
        (self.folder / "in").mkdir()
        huge.write(self.folder / "in", SIZE)
        _, err = self.uprex("extract", "in", "--log-json", "--timeout", SECONDS, "--out", "out.jsonl", code=1, mock=False,
                            timeout=600)
        entries = {entry["file"]: entry for entry in map(json.loads, err.splitlines()) if "file" in entry}
        self.assertEqual(len(entries), len(huge.BODIES) * len(huge.FORMATS))
        for name, entry in entries.items():
            with self.subTest(name):
                self.assertNotRegex(entry.get("reason", ""), "processor time|memory|no answer|was ended|sandbox")
        # The program reads this document and ignores its parentheses.
        self.assertEqual(entries["in/parentheses.html"]["outcome"], "done")


if __name__ == "__main__":
    unittest.main()
