#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests the commands that use a store: ingest, export, show, check, stats."""
import contextlib
import json
import os
import pathlib
import pty
import re
import shutil
import sqlite3
import subprocess
import time
import unittest
import zipfile

from program_case import PROGRAM, ROGUES, SOURCE, ProgramTestCase


class Store(ProgramTestCase):
    def fill(self):
        self.mock("in/a.pdf", "A/HRC/1/1", "KEN", 35, 3, 6)
        self.mock("in/b.pdf", "A/HRC/1/2", "NOR", 36, 3, 5, "check")
        return self.uprex("ingest", "in", "--store", "upr.db")

    def export(self, *options):
        return self.uprex("export", "--store", "upr.db", *options)[0]

    def test_ingest_prints_outcome_of_each_file(self):
        self.write("in/c.pdf", b"rubbish")
        self.mock("in/a.pdf", "A/HRC/1/1")
        out, err = self.uprex("ingest", "in", "--store", "upr.db", code=1)
        self.assertEqual(out, "new       mock                  A/HRC/1/1          in/a.pdf\nfailed    -                     -                  in/c.pdf\n")
        self.assertRegex(err.splitlines()[0], r"^uprex: in/c\.pdf: .+; .+$")
        self.assertIn("2 files: 1 new, 1 failed. 4 recommendations", err)

    def test_export_writes_the_same_as_extract(self):
        self.fill()
        extracted, _ = self.uprex("extract", "in")
        self.assertEqual(self.export(), extracted)
        self.records(extracted)
        self.assertEqual(self.export("--format", "csv"), self.uprex("extract", "in", "--format", "csv")[0])

    def test_second_ingest_skips_files(self):
        self.fill()
        before = self.export()
        out, err = self.uprex("ingest", "in", "--store", "upr.db")
        self.assertEqual(out, "skipped   mock                  A/HRC/1/1          in/a.pdf\nskipped   mock                  A/HRC/1/2          in/b.pdf\n")
        self.assertIn("2 skipped", err)
        self.assertEqual(self.export(), before)
        self.assertEqual(self.uprex("ingest", "in", "--store", "upr.db", "--again")[0],
                         "replaced  mock                  A/HRC/1/1          in/a.pdf\nreplaced  mock                  A/HRC/1/2          in/b.pdf\n")
        self.assertEqual(self.export(), before)

    def test_newer_version_replaces_records_of_the_older(self):
        self.mock("1.pdf", "A/HRC/1/1", count=2)
        self.mock("2.pdf", "A/HRC/1/1", count=3)
        self.assertEqual(self.uprex("ingest", "1.pdf", "2.pdf", "--store", "upr.db")[0],
                         "new       mock                  A/HRC/1/1          1.pdf\nreplaced  mock                  A/HRC/1/1          2.pdf\n")
        self.assertEqual(len(self.records(self.export(), "recommendation")), 3)
        self.assertEqual(self.uprex("ingest", "1.pdf", "2.pdf", "--store", "upr.db")[0],
                         "skipped   mock                  A/HRC/1/1          1.pdf\nskipped   mock                  A/HRC/1/1          2.pdf\n")
        self.assertEqual(len(self.records(self.export(), "recommendation")), 3)

    def test_unchanged_file_is_not_opened_again(self):
        def places(change="SELECT 1"):
            with contextlib.closing(sqlite3.connect(self.folder / "upr.db")) as database:
                database.execute(change)
                database.commit()
                return dict(database.execute("SELECT path, sha256 FROM places"))

        ingest = ["ingest", "a.pdf", "b.pdf", "--store", "upr.db"]
        unread = "skipped   mock                  A/HRC/1/1          {}.pdf\n"
        self.mock("a.pdf", "A/HRC/1/1")
        self.mock("b.pdf", "A/HRC/1/2")
        self.uprex(*ingest)
        self.assertEqual(places(), {}, "a file that has just changed may change again without a visible difference")
        time.sleep(3.1)
        self.uprex(*ingest)
        a, b = (str(self.folder / name) for name in ("a.pdf", "b.pdf"))
        hashes = places()
        self.assertEqual(sorted(hashes), [a, b])
        # This hash is wrong. A run that opens b.pdf notices it.
        places(f"UPDATE places SET sha256 = '{hashes[a]}'")
        self.assertEqual(self.uprex(*ingest)[0], unread.format("a") + unread.format("b"))
        os.utime(b)
        self.assertEqual(self.uprex(*ingest)[0], unread.format("a") + unread.format("b").replace("1/1", "1/2"))
        self.mock("b.pdf", "A/HRC/1/3")
        self.assertIn("new       mock                  A/HRC/1/3          b.pdf\n", self.uprex(*ingest)[0])
        # The first ingest remembers the places of files that are old enough.
        self.mock("c.pdf", "A/HRC/1/4")
        self.write("d.pdf", b"rubbish")
        time.sleep(3.1)
        self.uprex("ingest", "c.pdf", "d.pdf", "--store", "upr.db", code=1)
        self.assertEqual(sorted(pathlib.Path(path).name for path in places()), ["a.pdf", "b.pdf", "c.pdf", "d.pdf"])
        # --again reads all files.
        self.assertIn("replaced  mock                  A/HRC/1/1          a.pdf\n", self.uprex(*ingest, "--again")[0])

    def test_unreadable_file_fails_again_without_being_read(self):
        self.write("in/a.pdf", b"rubbish")
        self.mock("in/b.pdf", "A/HRC/1/2", behaviour="refuse")
        self.mock("in/c.pdf", "A/HRC/1/3", behaviour="throw")
        self.mock("in/d.pdf", "A/HRC/1/4")
        ingest = ["ingest", "in", "--store", "upr.db"]

        def refusals(change="SELECT 1"):
            with contextlib.closing(sqlite3.connect(self.folder / "upr.db")) as database:
                database.execute(change)
                database.commit()
                return [reason for (reason,) in database.execute("SELECT reason FROM refusals ORDER BY reason")]

        out, err = self.uprex(*ingest, code=1)
        first, other = refusals()
        self.assertEqual((first, other), ("asked to refuse", "this is not a PDF, Word document or web page"))
        self.assertIn("uprex: in/b.pdf: asked to refuse; ask for something else\n", err)
        self.assertIn("in/c.pdf: extractor mock 1.2.3 failed: asked to throw", err)
        again, err_again = self.uprex(*ingest, code=1)
        self.assertEqual(again, out.replace("new    ", "skipped"))
        self.assertEqual(err_again.splitlines()[:-1], err.splitlines()[:-1])
        self.assertIn("1 skipped, 3 failed", err_again)

        remembered = "UPDATE refusals SET reason = 'remembered' WHERE reason = 'asked to refuse'"
        refusals(remembered)
        self.assertIn("in/b.pdf: remembered; ask", self.uprex(*ingest, code=1)[1])
        os.rename(self.folder / "in/b.pdf", self.folder / "in/e.pdf")
        self.assertIn("in/e.pdf: remembered; ask", self.uprex(*ingest, code=1)[1])
        for options in (["--again"], ["--state", "LVA"], ["--session", "40"], ["--extractor", "mock"]):
            refusals(remembered)
            self.assertIn("in/e.pdf: asked to refuse", self.uprex(*ingest, *options, code=1)[1], options)
        refusals(remembered)
        self.assertNotIn("in/e.pdf: remembered", self.uprex(*ingest, code=1, mock=False)[1], "other plugins")
        report = json.loads(self.uprex(*ingest, "--json", code=1)[1])
        self.assertEqual([failure["file"] for failure in report["failures"]], ["in/a.pdf", "in/c.pdf", "in/e.pdf"])

    def test_failure_of_one_extractor_does_not_bind_another(self):
        self.mock("a.pdf", "A/HRC/1/1")
        ingest = ["ingest", "a.pdf", "--store", "upr.db"]
        for _ in range(2):
            self.uprex(*ingest, "--extractor", "wg_report", code=1)
        self.assertRegex(self.uprex(*ingest)[0], "^new")
        self.assertRegex(self.uprex(*ingest, "--extractor", "wg_report", code=1)[0], "^failed")
        self.assertRegex(self.uprex(*ingest)[0], "^skipped")

    def test_remembers_failures_caused_by_bytes_only(self):
        self.mock("draft.pdf", "A/HRC/1/1")
        ingest = ["ingest", "--store", "upr.db"]
        shutil.copy(SOURCE / "fixtures/word/latvia_list_only.docx", self.folder / "draft.docx")
        shutil.copy(SOURCE / "fixtures/word/latvia_list_only.docx", self.folder / "latvia.docx")
        self.assertIn("no symbol", self.uprex(*ingest, "draft.docx", code=1)[1])
        self.assertRegex(self.uprex(*ingest, "latvia.docx")[0], "^new")
        self.write("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2048) + "WordDocument".encode("utf-16-le"))
        environment = {**os.environ, "PATH": str(self.folder / "bin")}
        self.assertIn("LibreOffice is needed", self.uprex(*ingest, "old.doc", code=1, env=environment)[1])
        draft = SOURCE / "fixtures/word/draft_by_style.docx"
        self.write("bin/soffice", f'#!/bin/sh\n/bin/mkdir -p "$7" && /bin/cp "{draft}" "$7/in.docx"\n')
        (self.folder / "bin/soffice").chmod(0o755)
        self.assertRegex(self.uprex(*ingest, "old.doc", env=environment)[0], "^new")
        (self.folder / "draft.pdf").chmod(0)
        if os.geteuid() != 0:
            self.uprex(*ingest, "draft.pdf", code=1)
        (self.folder / "draft.pdf").chmod(0o644)
        self.assertRegex(self.uprex(*ingest, "draft.pdf")[0], "^new")

    def test_reads_again_with_another_state_or_session(self):
        shutil.copy(SOURCE / "fixtures/word/latvia_list_only.docx", self.folder / "draft.docx")
        ingest = ["ingest", "draft.docx", "--store", "upr.db"]
        for options, printed in (
            (["--state", "LTU"], "new       working_group_report  UPR/LTU "),
            (["--state", "LTU"], "skipped   working_group_report  UPR/LTU "),
            (["--state", "LVA"], "replaced  working_group_report  UPR/LVA "),
            (["--session", "38"], "replaced  working_group_report  UPR/38/LVA "),
            ([], "skipped   working_group_report  UPR/38/LVA "),
            (["--again"], "replaced  working_group_report  UPR/38/LVA "),
        ):
            self.assertIn(printed, self.uprex(*ingest, *options)[0], options)
            self.assertEqual([line["document"] for line in self.records(self.export(), "document")],
                             [printed.split()[2]])

    def test_ignores_state_and_session_that_the_document_names(self):
        self.mock("a.pdf", "A/HRC/1/1")
        ingest = ["ingest", "a.pdf", "--store", "upr.db", "--session", "44", "--state", "KEN"]
        self.assertRegex(self.uprex(*ingest)[0], "^new")
        (self.folder / "a.pdf").write_bytes((self.folder / "a.pdf").read_bytes())
        self.assertRegex(self.uprex(*ingest)[0], "^skipped")
        err = self.uprex(*ingest, "--log-json")[1]
        self.assertNotIn('"loader"', err)

    def test_order_of_ingest_does_not_matter(self):
        reviews = sorted(path for path in (SOURCE / "fixtures/reviews").iterdir() if (path / "report.pdf").exists())
        files = [str(path) for review in reviews for path in sorted(review.iterdir()) if path.is_file()]
        self.assertGreater(len(files), 6)
        exports = []
        for store, order in (("1.db", files), ("2.db", files[::-1]), ("3.db", files[1::2] + files[::2])):
            self.uprex("ingest", *order, "--store", store, mock=False)
            exports.append(self.uprex("export", "--store", store)[0])
        self.assertGreater(len(self.records(exports[0], "position")), 20)
        self.assertEqual(exports[0], exports[1])
        self.assertEqual(exports[0], exports[2])

    def test_csv_reports_what_it_leaves_out(self):
        self.mock("in/a.pdf", "A/HRC/1/1", count=3)
        self.mock("in/b.pdf", "A/HRC/1/1/Add.1", count=3, behaviour="answers")
        message = "uprex: format csv leaves out 3 position records, 1 pledge\n"
        self.uprex("ingest", "in", "--store", "upr.db")
        self.assertEqual(self.uprex("export", "--store", "upr.db", "--format", "csv")[1], message)
        self.assertEqual(self.uprex("export", "--store", "upr.db")[1], "")
        self.assertEqual(self.uprex("export", "--store", "upr.db", "--format", "csv", "--from", "FRA")[1], "")
        extract = ["extract", "in", "--format", "csv"]
        self.assertTrue(self.uprex(*extract)[1].startswith(message))
        self.assertEqual(self.uprex(*extract, "--quiet")[1], "")
        json.loads(self.uprex(*extract, "--json")[1])

    def test_help_lists_all_formats(self):
        self.fill()
        formats = ["jsonl", "csv", "workbook", "datapackage", "upr-info", "uhri", "uhri-json", "thematic-list", "uwazi", "impact-oss"]
        for arguments in (["--help"], ["export", "--help"], ["extract", "--help"]):
            listed = re.findall(r"^  ([a-z-]+) {2,}\S.*$", self.uprex(*arguments)[0].partition("Formats:\n")[2].partition("\n\n")[0], re.M)
            self.assertEqual(listed, formats)
        refused = self.uprex("export", "--store", "upr.db", "--format", "xml", code=2)[1]
        for name in formats:
            self.assertIn(name, refused)

    def on_terminal(self, *arguments, code):
        primary, secondary = pty.openpty()
        try:
            return self.uprex(*arguments, code=code, stdout=secondary)[1]
        finally:
            os.close(secondary)
            os.close(primary)

    def test_refuses_binary_format_on_terminal(self):
        self.fill()
        for form in ("uwazi", "datapackage"):
            export = ["export", "--store", "upr.db", "--format", form]
            for command in (export, ["extract", "in", "--format", form]):
                self.assertIn(f"a terminal cannot show the binary format {form}; give a file with --out", self.on_terminal(*command, code=2))
            self.uprex(*export, "--out", form)
            with open(self.folder / "piped", "wb") as piped:
                self.uprex(*export, stdout=piped)
            self.assertEqual((self.folder / form).read_bytes(), (self.folder / "piped").read_bytes())
            self.assertTrue((self.folder / form).read_bytes().startswith(b"PK"))
        # No record matches, so that the output fits into the buffer of a terminal that nobody reads.
        self.on_terminal("export", "--store", "upr.db", "--format", "impact-oss", "--session", "99", code=0)

    def test_reads_again_after_change_of_extractor(self):
        self.fill()
        with contextlib.closing(sqlite3.connect(self.folder / "upr.db")) as database:
            database.execute("UPDATE files SET version = '0.9' WHERE symbol = 'A/HRC/1/2'")
            database.commit()
        self.assertEqual(self.uprex("ingest", "in", "--store", "upr.db")[0],
                         "skipped   mock                  A/HRC/1/1          in/a.pdf\nreplaced  mock                  A/HRC/1/2          in/b.pdf\n")

    def test_refuses_store_of_another_version_and_foreign_database(self):
        self.fill()
        with contextlib.closing(sqlite3.connect(self.folder / "upr.db")) as database:
            database.execute("PRAGMA user_version = 99")
        _, err = self.uprex("export", "--store", "upr.db", code=2)
        self.assertIn("version 99", err)
        with contextlib.closing(sqlite3.connect(self.folder / "other.db")) as database:
            database.execute("CREATE TABLE t (x)")
        before = (self.folder / "other.db").read_bytes()
        for command in (["ingest", "in"], ["export"]):
            err = self.uprex(*command, "--store", "other.db", code=2)[1]
            self.assertIn("other.db: not an SQLite store of uprex", err)
        self.assertEqual((self.folder / "other.db").read_bytes(), before, "a foreign database is not changed")

    def test_export_filters_records(self):
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

    def test_reports_that_no_record_matches(self):
        self.fill()
        for options in (["--state", "FRA"], ["--cycle", "2"], ["--from", "KEN"], ["--response", "pending"]):
            out, err = self.uprex("export", "--store", "upr.db", *options)
            self.assertEqual((out, err), ("", "uprex: no record matches the options\n"), options)
        self.assertEqual(self.uprex("export", "--store", "upr.db", "--state", "KEN")[1], "")

    def test_names_unknown_state(self):
        for state in ("Albany", "xyz"):
            for option in ("--state", "--from"):
                self.assertIn(f"no State is named {state};", self.uprex("export", "--store", "x", option, state, code=2)[1])

    def test_suggests_names(self):
        for option, given, meant in (("--state", "Slovania", "did you mean Slovakia or Slovenia"),
                                     ("--from", "Korea", "Republic of Korea or Democratic People's Republic of Korea"),
                                     ("--group", "Gypsies", "Roma, Gypsies, Sinti & Travellers"),
                                     ("--response", "accepted", "(did you mean supported?)"),
                                     ("--response", "Rejected", "(did you mean noted?)")):
            with self.subTest(given):
                self.assertIn(meant, self.uprex("export", "--store", "x", option, given, code=2)[1])

    def test_the_ending_decides_the_format(self):
        self.fill()
        for name, begins in (("a.xlsx", b"PK"), ("b.csv", b"id,"), ("c.jsonl", b'{"'), ("d.txt", b'{"')):
            with self.subTest(name):
                self.uprex("export", "--store", "upr.db", "--out", name)
                content = (self.folder / name).read_bytes()
                self.assertEqual(content[:len(begins)], begins)
        with zipfile.ZipFile(self.folder / "a.xlsx") as archive:
            self.assertIn("xl/workbook.xml", archive.namelist())
        for options, message in ((["--format", "csv", "--out", "e.xlsx"], "does not make .xlsx files; let the name end in .csv"),
                                 (["--format", "workbook", "--out", "e.csv"], "does not make .csv files"),
                                 (["--out", "e.json"], "several formats make .json files; choose one with --format: jsonl")):
            with self.subTest(options):
                self.assertIn(message, self.uprex("export", "--store", "upr.db", *options, code=2)[1])
        self.assertEqual(self.left_behind(), ["a.xlsx", "b.csv", "c.jsonl", "d.txt", "in/a.pdf", "in/b.pdf", "upr.db"])
        out, _ = self.uprex("export", "--store", "upr.db", "--out", "-")
        self.assertEqual(out, self.export())

    def test_an_empty_store_says_so(self):
        self.write("in/note.txt", "no document")
        self.uprex("ingest", "in", "--store", "upr.db", code=1)
        for command in (["export"], ["stats"], ["check"], ["export", "--format", "csv"]):
            with self.subTest(command):
                self.assertIn("uprex: the store has no records yet", self.uprex(*command, "--store", "upr.db")[1])

    def test_accepts_state_by_code_or_name(self):
        self.fill()
        expected = self.export("--state", "KEN")
        for state in ("ken", "Kenya"):
            self.assertEqual(self.export("--state", state), expected)

    def test_never_overwrites_the_store_or_reads_it_as_document(self):
        self.fill()
        before = (self.folder / "upr.db").read_bytes()
        os.link(self.folder / "upr.db", self.folder / "other_name.db")
        for out in ("upr.db", "./in/../upr.db", "other_name.db"):
            _, err = self.uprex("export", "--store", "upr.db", "--out", out, code=2)
            self.assertIn("would overwrite the input ", err)
        self.assertEqual((self.folder / "upr.db").read_bytes(), before)
        os.unlink(self.folder / "other_name.db")
        self.assertNotIn("upr.db", self.uprex("ingest", ".", "--store", "upr.db")[0])

    def test_warns_of_two_files_with_one_symbol(self):
        self.mock("1.pdf", "A/HRC/1/1", count=2)
        self.mock("2.pdf", "A/HRC/1/1", count=3)
        _, err = self.uprex("ingest", "1.pdf", "2.pdf", "--store", "upr.db")
        self.assertIn("uprex: 1.pdf and 2.pdf are different files with the symbol A/HRC/1/1; ", err)
        _, err = self.uprex("ingest", "1.pdf", "--again", "--store", "upr.db")
        self.assertIn("1.pdf was ingested before 2.pdf. With --again, its records replace those of 2.pdf (A/HRC/1/1); ", err)
        self.assertEqual(len(self.records(self.export(), "recommendation")), 2)

    def test_skips_what_a_parallel_ingest_has_added(self):
        for i in range(12):
            self.mock(f"in/{i:02}.pdf", f"A/HRC/1/{i}", behaviour="sleep")
        command = [PROGRAM, "ingest", "in", "--store", "upr.db", "--plugin-dir", str(ROGUES / "mock")]
        runs = [subprocess.Popen(command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                for _ in range(2)]
        lines = [line for process in runs for line in process.communicate(timeout=120)[0].splitlines()]
        self.assertEqual(sorted(line.split()[0] for line in lines), 12 * ["new"] + 12 * ["skipped"])

    def test_show_prints_fields_and_sources(self):
        self.fill()
        out, _ = self.uprex("show", "A/HRC/1/1#10.2", "--store", "upr.db")
        for words in ('Recommendation "2", with a comma', "FRA (France), NOR (Norway)", "noted",
                      "A/HRC/1/1, paragraph 10, page 3", "enjoy the support", "with a comment", "As read", "page 4"):
            if words != "As read":
                self.assertIn(words, out)
        self.assertIn("as read", out)
        self.assertNotIn("10.1", out)
        out, _ = self.uprex("show", "A/HRC/1/1", "--store", "upr.db")
        for words in ("KEN, session 35, cycle 3", "in/a.pdf", "A/HRC/1/1#10.6", "ellipsis_resolved", "See the report"):
            self.assertIn(words, out)
        self.assertEqual(self.uprex("show", "a/hrc/1/1", "--store", "upr.db")[0], out)
        self.assertIn("A/HRC/1/1#10.4/a", self.uprex("show", "a/hrc/1/1#10.4/A", "--store", "upr.db")[0])
        self.mock("unknown.pdf", "A/HRC/1/9", "KEN", 0, 0)
        self.uprex("ingest", "unknown.pdf", "--store", "upr.db")
        self.assertIn("A/HRC/1/9: mock, KEN\n", self.uprex("show", "A/HRC/1/9", "--store", "upr.db")[0])
        _, err = self.uprex("show", "A/HRC/9/9", "--store", "upr.db", code=1)
        self.assertIn("A/HRC/9/9", err)

    def test_check_lists_the_worst_first(self):
        self.fill()
        lines = self.uprex("check", "--store", "upr.db")[0].splitlines()
        self.assertRegex(lines[0], r"^error +A/HRC/1/2#10\.1 p\. 2 +mock error: asked for an error$")
        self.assertIn("Words that the document leaves out were filled in from the recommendation before or after it", "\n".join(lines))
        self.assertNotRegex("\n".join(lines), r" [a-z]+_[a-z_]+:", "codes")
        self.assertEqual([line.split()[1] for line in lines[1:] if line.startswith("review")],
                         ["A/HRC/1/1#10.3", "A/HRC/1/1#10.6", "A/HRC/1/2#10.3"])

    def test_check_of_clean_store_lists_nothing(self):
        self.mock("a.pdf", "A/HRC/1/1", count=0)
        self.uprex("ingest", "a.pdf", "--store", "upr.db")
        out, _ = self.uprex("check", "--store", "upr.db")
        self.assertNotIn("review", out)
        self.assertNotIn("error", out)

    def test_stats_prints_overview(self):
        self.fill()
        stats = json.loads(self.uprex("stats", "--store", "upr.db", "--json")[0])
        self.assertEqual((stats["documents"], stats["recommendations"], stats["pledges"], stats["flagged"]), (2, 11, 2, 3))
        self.assertEqual(stats["by_response"], {"noted": 5, "supported": 6})
        self.assertEqual(stats["by_reason"], {"ellipsis_resolved": 3, "state_corrected": 3})
        self.assertRegex(self.uprex("stats", "--store", "upr.db")[0], r"(?m)^recommendations +11$")

    def test_two_ingests_can_run_at_once(self):
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

    def test_names_missing_or_foreign_store(self):
        self.write("text.db", b"this is no database" * 100)
        self.write("empty.db", b"")
        for command in (["export"], ["show", "A/HRC/1/1"], ["check"], ["stats"]):
            _, err = self.uprex(*command, "--store", "none.db", code=2)
            self.assertIn("no store at none.db", err)
            _, err = self.uprex(*command, "--store", "text.db", code=2)
            self.assertIn("text.db: not an SQLite store of uprex", err)
            _, err = self.uprex(*command, "--store", "empty.db", code=2)
            self.assertIn("empty.db: not an SQLite store of uprex", err)
            self.assertNotIn("sqlite3", err)
        self.assertEqual(self.left_behind(), ["empty.db", "text.db"])
        self.assertEqual((self.folder / "empty.db").read_bytes(), b"")

    def test_reading_commands_work_on_read_only_store(self):
        self.fill()
        before = (self.folder / "upr.db").read_bytes()
        exported = self.export()
        for command in (["show", "A/HRC/1/1"], ["check"], ["stats"]):
            self.uprex(*command, "--store", "upr.db")
        self.assertEqual((self.folder / "upr.db").read_bytes(), before)
        self.assertEqual(self.left_behind(), ["in/a.pdf", "in/b.pdf", "upr.db"])
        (self.folder / "upr.db").rename(self.folder / "up%r ?#.db")
        (self.folder / "up%r ?#.db").chmod(0o444)
        self.folder.chmod(0o555)
        self.addCleanup(self.folder.chmod, 0o755)
        self.assertEqual(self.uprex("export", "--store", "up%r ?#.db", **self.as_nobody())[0], exported)
        _, err = self.uprex("ingest", "in", "--again", "--store", "up%r ?#.db", code=2, **self.as_nobody())
        self.assertIn("up%r ?#.db: the store cannot be opened or written", err)

    def change(self, sql):
        with contextlib.closing(sqlite3.connect(self.folder / "upr.db")) as database, database:
            return database.execute(sql).fetchall()

    def test_advises_on_store_of_another_version(self):
        self.fill()
        for version, message in ((99, "a newer uprex made it: use that one"), (1, "ingest the documents into a new store")):
            self.change(f"PRAGMA user_version = {version}")
            _, err = self.uprex("stats", "--store", "upr.db", code=2)
            self.assertRegex(err, rf"the store has version {version}, this uprex reads \d+; {message}")

    def test_export_does_not_read_other_cycles(self):
        self.mock("in/old.pdf", "A/HRC/1/8", "KEN", 8, 1)
        self.fill()
        before = self.export("--cycle", "3")
        self.assertNotIn("A/HRC/1/8", before)
        self.change("UPDATE recommendations SET response = 'of no version' WHERE session = 8")
        self.assertEqual(self.export("--cycle", "3"), before)
        self.uprex("export", "--store", "upr.db", "--cycle", "1", code=2)

    def test_forgets_places_of_removed_files(self):
        for name in ("in/a.pdf", "in/b.pdf"):
            self.mock(name, f"A/HRC/1/{name[3]}")
            os.utime(self.folder / name, (1, 1))
        self.uprex("ingest", "in", "--store", "upr.db")
        time.sleep(3.1)
        self.uprex("ingest", "in", "--store", "upr.db")
        before = self.export()
        self.assertEqual(len(self.change("SELECT * FROM places")), 2)
        (self.folder / "in/a.pdf").unlink()
        self.uprex("ingest", "in", "--store", "upr.db")
        self.assertEqual(self.change("SELECT path FROM places"), [(str(self.folder / "in/b.pdf"),)])
        self.assertEqual(self.export(), before)

    def test_missing_folder_of_store_is_an_error(self):
        self.mock("a.pdf", "A/HRC/1/1")
        self.assertIn("store", self.uprex("ingest", "a.pdf", "--store", "no/folder.db", code=2)[1])


if __name__ == "__main__":
    unittest.main()
