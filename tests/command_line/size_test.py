#!/usr/bin/env python3
"""Documents that nobody prints, through the program: read in little time, or refused with a reason. UPREX_SIZE is their
size: 1 is a line of 50 MB, a million items, 100,000 nested parentheses, 30,000 ranges of a thousand numbers."""
import json
import os
import sys
import unittest

from program_case import SOURCE, ProgramTestCase

sys.path.insert(0, str(SOURCE / "tests" / "tools"))
import huge  # noqa: E402

SIZE = float(os.environ.get("UPREX_SIZE", 0.1))
SECONDS = 20  # of processor time for any of them, whatever their size


class Size(ProgramTestCase):
    def test_every_one_is_read_soon_or_refused_for_what_it_is(self):
        (self.folder / "in").mkdir()
        huge.write(self.folder / "in", SIZE)
        _, err = self.uprex("extract", "in", "--log-json", "--timeout", SECONDS, "--out", "out.jsonl", code=1, mock=False,
                            timeout=600)
        told = {entry["file"]: entry for entry in map(json.loads, err.splitlines()) if "file" in entry}
        self.assertEqual(len(told), len(huge.BODIES) * len(huge.FORMATS))
        for name, entry in told.items():
            with self.subTest(name):
                self.assertNotRegex(entry.get("reason", ""), "processor time|memory|no answer|was ended")
        # Nobody reads the parentheses, but their document.
        self.assertEqual(told["in/parentheses.html"]["outcome"], "done")


if __name__ == "__main__":
    unittest.main()
