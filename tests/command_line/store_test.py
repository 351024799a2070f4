#!/usr/bin/env python3
"""The commands around a store: ingest, export, show, check, stats."""
import contextlib
import json
import sqlite3
import subprocess
import unittest

from house import PROGRAM, ROGUES, HouseTest


class Store(HouseTest):
    def fill(self):
        self.mock("in/a.pdf", "A/HRC/1/1", "KEN", 35, 3, 6)
        self.mock("in/b.pdf", "A/HRC/1/2", "NOR", 36, 3, 5, "check")
        return self.uprex("ingest", "in", "--store", "upr.db")

    def export(self, *options):
        return self.uprex("export", "--store", "upr.db", *options)[0]

    def test_ingest_says_what_became_of_every_file(self):
        self.write("in/c.pdf", b"rubbish")
        self.mock("in/a.pdf", "A/HRC/1/1")
        out, err = self.uprex("ingest", "in", "--store", "upr.db", code=1)
        self.assertEqual(out, "new       in/a.pdf\nfailed    in/c.pdf\n")
        self.assertRegex(err.splitlines()[0], r"^uprex: in/c\.pdf: .+; .+$")
        self.assertIn("2 files: 1 new, 1 failed; 4 recommendations", err)

    def test_export_writes_what_extract_writes(self):
        self.fill()
        extracted, _ = self.uprex("extract", "in")
        self.assertEqual(self.export(), extracted)
        self.records(extracted)
        self.assertEqual(self.export("--format", "csv"), self.uprex("extract", "in", "--format", "csv")[0])

    def test_ingest_again_skips(self):
        self.fill()
        before = self.export()
        out, err = self.uprex("ingest", "in", "--store", "upr.db")
        self.assertEqual(out, "skipped   in/a.pdf\nskipped   in/b.pdf\n")
        self.assertIn("2 skipped", err)
        self.assertEqual(self.export(), before)
        self.assertEqual(self.uprex("ingest", "in", "--store", "upr.db", "--again")[0],
                         "replaced  in/a.pdf\nreplaced  in/b.pdf\n")
        self.assertEqual(self.export(), before)

    def test_a_newer_version_replaces_and_the_older_is_not_read_again(self):
        self.mock("1.pdf", "A/HRC/1/1", count=2)
        self.mock("2.pdf", "A/HRC/1/1", count=3)
        self.assertEqual(self.uprex("ingest", "1.pdf", "2.pdf", "--store", "upr.db")[0],
                         "new       1.pdf\nreplaced  2.pdf\n")
        self.assertEqual(len(self.records(self.export(), "recommendation")), 3)
        self.assertEqual(self.uprex("ingest", "1.pdf", "2.pdf", "--store", "upr.db")[0],
                         "skipped   1.pdf\nskipped   2.pdf\n")
        self.assertEqual(len(self.records(self.export(), "recommendation")), 3)

    def test_what_another_version_of_the_extractor_read_is_read_again(self):
        self.fill()
        with contextlib.closing(sqlite3.connect(self.folder / "upr.db")) as database:
            database.execute("UPDATE files SET version = '0.9' WHERE symbol = 'A/HRC/1/2'")
            database.commit()
        self.assertEqual(self.uprex("ingest", "in", "--store", "upr.db")[0],
                         "skipped   in/a.pdf\nreplaced  in/b.pdf\n")

    def test_a_store_of_another_version_is_refused(self):
        self.fill()
        with contextlib.closing(sqlite3.connect(self.folder / "upr.db")) as database:
            database.execute("PRAGMA user_version = 99")
        _, err = self.uprex("export", "--store", "upr.db", code=2)
        self.assertIn("version 99", err)
        with contextlib.closing(sqlite3.connect(self.folder / "other.db")) as database:
            database.execute("CREATE TABLE t (x)")
        self.assertIn("not a uprex store", self.uprex("ingest", "in", "--store", "other.db", code=2)[1])

    def test_export_filters(self):
        self.fill()
        rows = {
            (): 11,
            ("--state", "KEN"): 6,
            ("--state", "nor"): 5,
            ("--state", "FRA"): 0,
            ("--session", "36"): 5,
            ("--cycle", "3"): 11,
            ("--cycle", "2"): 0,
            ("--response", "noted"): 5,
            ("--from", "nor"): 5,
            ("--from", "nor", "--state", "KEN", "--response", "noted", "--session", "35"): 3,
        }
        for options, count in rows.items():
            self.assertEqual(len(self.records(self.export(*options), "recommendation")), count, options)

    def test_show_is_readable(self):
        self.fill()
        out, _ = self.uprex("show", "A/HRC/1/1#10.2", "--store", "upr.db")
        for words in ('Recommendation "2", with a comma', "FRA (France), NOR (Norway)", "noted",
                      "A/HRC/1/1, paragraph 10, page 3", "enjoy the support", "with a comment", "As read", "page 4"):
            if words != "As read":
                self.assertIn(words, out)
        self.assertIn("as read", out)
        self.assertNotIn("10.1", out)
        out, _ = self.uprex("show", "A/HRC/1/1", "--store", "upr.db")
        for words in ("KEN session 35, cycle 3", "in/a.pdf", "A/HRC/1/1#10.6", "ellipsis_resolved", "See the report"):
            self.assertIn(words, out)
        _, err = self.uprex("show", "A/HRC/9/9", "--store", "upr.db", code=1)
        self.assertIn("A/HRC/9/9", err)

    def test_check_lists_the_worst_first(self):
        self.fill()
        lines = self.uprex("check", "--store", "upr.db")[0].splitlines()
        self.assertRegex(lines[0], r"^error +A/HRC/1/2#10\.1 p\. 2 +mock_error: asked for an error$")
        self.assertEqual([line.split()[1] for line in lines[1:] if line.startswith("review")],
                         ["A/HRC/1/1#10.3", "A/HRC/1/1#10.6", "A/HRC/1/2#10.3"])

    def test_check_of_a_clean_store(self):
        self.mock("a.pdf", "A/HRC/1/1", count=0)
        self.uprex("ingest", "a.pdf", "--store", "upr.db")
        out, _ = self.uprex("check", "--store", "upr.db")
        self.assertNotIn("review", out)
        self.assertNotIn("error", out)

    def test_stats(self):
        self.fill()
        stats = json.loads(self.uprex("stats", "--store", "upr.db", "--json")[0])
        self.assertEqual((stats["documents"], stats["recommendations"], stats["pledges"], stats["flagged"]), (2, 11, 2, 3))
        self.assertEqual(stats["by_response"], {"noted": 5, "supported": 6})
        self.assertEqual(stats["by_reason"], {"ellipsis_resolved": 3, "state_corrected": 3})
        self.assertRegex(self.uprex("stats", "--store", "upr.db")[0], r"(?m)^recommendations +11$")

    def test_two_may_ingest_at_once(self):
        for i in range(30):
            self.mock(f"in/{i:02}.pdf", f"A/HRC/1/{i}", count=20)
        command = [PROGRAM, "ingest", "in", "--store", "upr.db", "--plugin-dir", str(ROGUES / "mock")]
        for _ in range(3):
            runs = [subprocess.Popen(command, cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                     text=True) for _ in range(2)]
            for process in runs:
                err = process.communicate(timeout=120)[1]
                self.assertEqual(process.returncode, 0, err)
            self.assertEqual(sorted(self.export().splitlines()), sorted(self.uprex("extract", "in")[0].splitlines()))
            for path in self.folder.glob("upr.db*"):
                path.unlink()

    def test_a_missing_or_foreign_store_is_named(self):
        self.write("text.db", b"this is no database" * 100)
        for command in (["export"], ["show", "A/HRC/1/1"], ["check"], ["stats"]):
            _, err = self.uprex(*command, "--store", "none.db", code=2)
            self.assertIn("no store at none.db", err)
            _, err = self.uprex(*command, "--store", "text.db", code=2)
            self.assertIn("store", err)
        self.assertEqual(self.left_behind(), ["text.db"])

    def test_a_folder_that_cannot_hold_a_store_is_an_error(self):
        self.mock("a.pdf", "A/HRC/1/1")
        self.assertIn("store", self.uprex("ingest", "a.pdf", "--store", "no/folder.db", code=2)[1])


if __name__ == "__main__":
    unittest.main()
