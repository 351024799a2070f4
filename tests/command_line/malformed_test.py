#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests damaged files. Each gives one message with file, reason and advice, and no record. The other files are read."""
import shutil
import unittest

from program_case import SOURCE, ProgramTestCase

MALFORMED = sorted((SOURCE / "fixtures/malformed").glob("*"))
REPORTS = sorted((SOURCE / "fixtures/reports").glob("*.pdf"))


class Malformed(ProgramTestCase):
    def test_fixtures_cover_each_kind_of_damage(self):
        names = {path.stem for path in MALFORMED}
        for name in ("truncated", "wrong_trailer", "empty", "no_pages", "encrypted", "image_only", "not_a_pdf",
                     "no_section_ii", "other_document"):
            self.assertIn(name, names)

    def test_each_file_fails_with_one_message(self):
        for path in MALFORMED:
            with self.subTest(path.name):
                out, err = self.uprex("extract", path, "--quiet", code=1, mock=False)
                self.assertEqual(out, "")
                self.assertEqual(len(err.splitlines()), 1, err)
                self.assertRegex(err, rf"^uprex: .*/{path.name}: .+; .+\n$")

    def test_good_files_are_read_among_bad_ones(self):
        first, last = REPORTS[0], REPORTS[-1]
        alone, _ = self.uprex("extract", first, last, mock=False)
        out, err = self.uprex("extract", first, *MALFORMED, last, "--quiet", code=1, mock=False)
        self.assertEqual(out, alone)
        self.assertGreater(len(self.records(out, "recommendation")), 0)
        self.assertEqual(len(err.splitlines()), len(MALFORMED))

    def test_writes_no_records_of_bad_files(self):
        self.uprex("extract", *MALFORMED, "--format", "csv", "--out", "out.csv", code=1, mock=False)
        self.assertEqual(len((self.folder / "out.csv").read_text().splitlines()), 1)
        out, _ = self.uprex("ingest", *MALFORMED, "--store", "upr.db", code=1, mock=False)
        self.assertEqual({line.split()[0] for line in out.splitlines()}, {"failed"})
        self.assertEqual(self.uprex("export", "--store", "upr.db")[0], "")

    def test_truncated_report_fails_or_is_read(self):
        whole = REPORTS[0].read_bytes()
        for tenth in range(1, 10):
            self.write("cut.pdf", whole[: len(whole) * tenth // 10])
            result = self.run_program("extract", "cut.pdf", "--quiet", mock=False)
            self.assertIn(result.returncode, (0, 1), result.stderr)
            self.assertEqual(bool(self.records(result.stdout)), result.returncode == 0)


class Fixtures(ProgramTestCase):
    def test_records_are_valid_and_unchanged_by_the_store(self):
        shutil.copytree(SOURCE / "fixtures/reports", self.folder / "reports")
        out, _ = self.uprex("extract", "reports", mock=False)
        records = self.records(out)
        self.assertEqual(sum(record["kind"] == "document" for record in records), len(REPORTS))
        ids = [record["id"] for record in records if "id" in record]
        self.assertEqual(len(ids), len(set(ids)), "ids are unique")
        self.uprex("ingest", "reports", "--store", "upr.db", mock=False)
        # The export is sorted by session and State, the extracted records by file name.
        exported = self.uprex("export", "--store", "upr.db")[0]
        self.assertEqual(sorted(exported.splitlines()), sorted(out.splitlines()))


if __name__ == "__main__":
    unittest.main()
