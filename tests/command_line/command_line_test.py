#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests the program as a user sees it: its output, its messages and its exit status."""
import csv
import fcntl
import io
import json
import os
import pty
import re
import signal
import struct
import subprocess
import termios
import time
import unittest

from program_case import PROGRAM, ROGUES, SCHEMA, VALIDATOR, ProgramTestCase, tiny_pdf


class Usage(ProgramTestCase):
    def test_names_what_is_wrong_in_the_order_given(self):
        for arguments, message in ((["extract", "a.pdf", "--foo", "bar", "--baz"], "no option is named --foo"),
                                   (["stats", "--store", "x", "a", "b", "--c"], "unexpected argument a"),
                                   (["stats", "--c", "a", "--store", "x"], "no option is named --c")):
            with self.subTest(arguments):
                self.assertIn(message, self.uprex(*arguments, code=2)[1])

    def test_options_may_stand_before_the_command(self):
        name = self.mock("ken.pdf", "A/HRC/43/15")
        self.uprex("--store", "upr.db", "--quiet", "ingest", name)
        self.assertEqual(self.uprex("--store", "upr.db", "stats")[0], self.uprex("stats", "--store", "upr.db")[0])
        self.assertEqual(self.uprex("--json", "--store=upr.db", "stats")[0], self.uprex("stats", "--json", "--store", "upr.db")[0])
        self.assertIn("unexpected argument frobnicate", self.uprex("frobnicate", "extract", name, code=2)[1])
        # A store that has the name of a command.
        self.uprex("--store", "stats", "ingest", name)
        self.assertTrue((self.folder / "stats").exists())

    def test_exits_with_2_on_wrong_usage(self):
        for arguments in ([], ["nonsense"], ["extract"], ["extract", "--format", "xml", "x.pdf"],
                          ["extract", "x.pdf", "--nonsense"], ["ingest", "x.pdf"], ["show", "A/HRC/1/1"],
                          ["export", "--store", "x", "--state", "NOWHERE"], ["export", "--store", "x", "--from", "1"],
                          ["export", "--store", "x", "--response", "accepted"],
                          ["export", "--store", "x", "--session", "0"], ["export", "--store", "x", "--cycle", "abc"]):
            out, err = self.uprex(*arguments, code=2)
            self.assertEqual(out, "", arguments)
            self.assertIn("--help", err, arguments)
            if arguments:
                self.assertTrue(err.startswith("uprex: "), err)
                self.assertEqual(len(err.splitlines()), 1, err)

    def test_loads_no_library_from_current_folder(self):
        for library in ("libfmt.so.9", "libstdc++.so.6", "libpoppler.so.126"):
            self.write(library, b"no library")
        self.assertIn("uprex", self.uprex("--version")[0])

    def test_prints_help_without_command_and_names_unknown_command(self):
        self.assertIn("Examples:", self.uprex(code=2)[1])
        self.assertEqual(self.uprex(code=2, mock=False)[1], self.uprex("--help")[0])
        self.assertIn("no command is named bogus", self.uprex("bogus", code=2)[1])

    def test_refuses_wrong_numbers_and_empty_values(self):
        for option, value in (("--session", "0"), ("--cycle", "abc"), ("--session", "1.5"), ("--cycle", "99999999999")):
            _, err = self.uprex("export", "--store", "x", option, value, code=2)
            self.assertIn(f"{option}: expected a whole number from 1 to 99, found {value}", err)
        for arguments in (["extract", "x.pdf", "--out", ""], ["extract", "x.pdf", "--extractor", ""],
                          ["ingest", "x.pdf", "--store", ""], ["export", "--store", ""]):
            self.assertIn("the value is empty", self.uprex(*arguments, code=2)[1])

    def test_names_unknown_response(self):
        self.assertIn("accepted", self.uprex("export", "--store", "x", "--response", "accepted", code=2)[1])

    def test_prints_help_and_version(self):
        out, err = self.uprex("--help")
        self.assertIn("Examples:", out)
        self.assertEqual(err, "")
        for command in ("extract", "ingest", "export", "show", "check", "stats", "plugins"):
            self.assertIn(command, out)
            text, _ = self.uprex(command, "--help")
            self.assertIn(f"Usage: uprex {command}", text)
            self.assertIn(f"  uprex {command}", text.split("Example")[1])
            self.assertIn("--plugin-dir", text)
        self.assertRegex(self.uprex("--version")[0], r"^uprex \d+\.\d+\.\d+\n$")

    def test_refuses_missing_plugin_folder_and_two_plugins_with_one_name(self):
        _, err = self.uprex("plugins", "--plugin-dir", "nowhere", code=2)
        self.assertIn("nowhere", err)
        _, err = self.uprex("plugins", "--plugin-dir", ROGUES / "twin_a", "--plugin-dir", ROGUES / "twin_b", code=2)
        self.assertIn("rogue_twin_a.so", err)
        self.assertIn("rogue_twin_b.so", err)


class Plugins(ProgramTestCase):
    def test_lists_name_version_api_and_path(self):
        out, _ = self.uprex("plugins")
        self.assertRegex(out, r"(?m)^mock +1\.2\.3 +API 5 +/.*/mock\.so$")

    def test_lists_refused_plugin_and_exits_with_1(self):
        out, _ = self.uprex("plugins", "--plugin-dir", ROGUES / "wrong_api", code=1)
        self.assertRegex(out, r"refused: .*wrong_api\.so: expected plugin API 5, found 999")
        self.assertIn("mock", out)

    def test_reads_plugin_folder_once(self):
        out, _ = self.uprex("plugins", "--plugin-dir", ROGUES / "mock")
        self.assertEqual(out.count("mock.so"), 1)

    def test_refuses_file_that_is_no_library(self):
        self.write("p/text.so", "text")
        self.assertIn("expected a shared library, but the file is not one", self.uprex("plugins", "--plugin-dir", "p", code=1)[0])

    def test_works_without_refused_plugin(self):
        self.mock("a.pdf", "A/HRC/1/1")
        out, err = self.uprex("extract", "a.pdf", "--plugin-dir", ROGUES / "wrong_api")
        self.assertEqual(len(self.records(out, "recommendation")), 4)
        self.assertIn("wrong_api.so was not loaded: ", err)


class Extract(ProgramTestCase):
    def test_writes_valid_records_on_standard_output(self):
        self.mock("a.pdf", "A/HRC/1/1", count=13)
        out, err = self.uprex("extract", "a.pdf")
        records = self.records(out)
        self.assertEqual([record["kind"] for record in records], ["document"] + 13 * ["recommendation"] + ["pledge"])
        self.assertEqual(records[0]["counts"]["recommendations"], 13)
        self.assertEqual(records[1]["source"]["extractor"], "mock")
        self.assertIn("1 file: 1 done, 0 failed. 13 recommendations (4 flagged for review), 1 pledge, ", err)

    def test_reads_folder_and_names_on_standard_input(self):
        self.mock("in/b.pdf", "A/HRC/1/2")
        self.mock("in/a.pdf", "A/HRC/1/1")
        out, _ = self.uprex("extract", "in")
        self.assertEqual([record["document"] for record in self.records(out, "document")], ["A/HRC/1/1", "A/HRC/1/2"])
        self.assertEqual(self.uprex("extract", "-", input="in/a.pdf\nin/b.pdf\n")[0], out)

    def test_refuses_a_document_on_standard_input(self):
        self.mock("other.pdf", "A/HRC/1/1")
        for document in ("%PDF-1.5\nother.pdf\n", "\n<!DOCTYPE html><html>\nother.pdf\n", "<html>other.pdf"):
            out, err = self.uprex("extract", "-", input=document, code=2)
            self.assertEqual(out, "")
            self.assertIn("standard input contains a document, but - expects a list of file names", err)

    def test_writes_csv(self):
        self.mock("a.pdf", "A/HRC/1/1")
        rows = list(csv.DictReader(io.StringIO(self.uprex("extract", "a.pdf", "--format", "csv")[0])))
        self.assertEqual([row["paragraph"] for row in rows], ["'10.1", "'10.2", "'10.3", "'10.4"])
        self.assertEqual(rows[1]["recommending_states"], "FRA|NOR")
        self.assertEqual(rows[1]["text"], 'Recommendation "2", with a comma')
        self.assertEqual(rows[2]["review"], "state_corrected|ellipsis_resolved")

    def test_refuses_invalid_records(self):
        self.mock("a.pdf", "A/HRC/1/1", behaviour="bad_utf8")
        out, err = self.uprex("extract", "a.pdf", code=1)
        self.assertEqual(out, "")
        self.assertIn("a.pdf: extractor mock 1.2.3 failed: recommendation A/HRC/1/1#10.1: text is not UTF-8", err)

    def test_continues_after_bad_documents(self):
        bad = {
            "empty.pdf": b"",
            "text.pdf": b"hello",
            "cut.pdf": b"%PDF-1.4\n1 0 obj\n",
            "missing.pdf": None,
            "foreign.pdf": tiny_pdf("Some other document"),
        }
        for name, content in bad.items():
            if content is not None:
                self.write(name, content)
        self.mock("throws.pdf", "A/HRC/1/3", behaviour="throw")
        self.mock("refuses.pdf", "A/HRC/1/4", behaviour="refuse")
        self.write("no_symbol.pdf", tiny_pdf("MOCK"))
        self.mock("a.pdf", "A/HRC/1/1")
        self.mock("z.pdf", "A/HRC/1/2")
        names = [*bad, "no_symbol.pdf", "throws.pdf", "refuses.pdf"]
        out, err = self.uprex("extract", "a.pdf", *names, "z.pdf", code=1)
        self.assertEqual([record["document"] for record in self.records(out, "document")], ["A/HRC/1/1", "A/HRC/1/2"])
        lines = err.splitlines()
        self.assertEqual(len(lines), len(names) + 1, err)
        for name, line in zip(names, lines):
            self.assertRegex(line, rf"^uprex: {name}: .+; .+$")
        self.assertIn("no symbol", lines[-4])
        self.assertIn("extractor mock 1.2.3 failed: asked to throw", lines[-3])
        self.assertIn("asked to refuse; ask for something else", lines[-2])

    def test_refuses_empty_list_of_files(self):
        _, err = self.uprex("extract", "-", input="\n", code=2)
        self.assertIn("no file", err)

    def test_uses_the_named_extractor(self):
        self.mock("a.pdf", "A/HRC/1/1")
        plugins = ["--plugin-dir", ROGUES / "tie_a", "--plugin-dir", ROGUES / "throws_std"]
        _, err = self.uprex("extract", "a.pdf", *plugins, code=1)
        self.assertIn("match equally well", err)
        out, _ = self.uprex("extract", "a.pdf", "--extractor", "mock", *plugins)
        self.assertEqual(len(self.records(out)), 6)
        _, err = self.uprex("extract", "a.pdf", "a.pdf", "--extractor", "nobody", *plugins, code=2)
        self.assertEqual(err.count("no extractor is named nobody"), 1)
        self.uprex("ingest", "a.pdf", "--store", "upr.db", "--extractor", "nobody", *plugins, code=2)
        self.assertEqual(self.left_behind(), ["a.pdf"])

    def test_quiet_prints_errors_only(self):
        self.mock("a.pdf", "A/HRC/1/1")
        self.assertEqual(self.uprex("extract", "a.pdf", "--quiet")[1], "")
        _, err = self.uprex("extract", "a.pdf", "none.pdf", "--quiet", code=1)
        self.assertEqual(len(err.splitlines()), 1)

    def test_json_prints_one_object(self):
        self.mock("a.pdf", "A/HRC/1/1")
        _, err = self.uprex("extract", "a.pdf", "none.pdf", "--json", code=1)
        report = json.loads(err)
        self.assertEqual((report["files"], report["failed"], report["recommendations"]), (2, 1, 4))
        self.assertEqual(report["failures"][0]["file"], "none.pdf")
        self.assertTrue(report["failures"][0]["advice"])

    def test_removes_control_characters_from_file_names(self):
        _, err = self.uprex("extract", "\033[31mred\n", code=1)
        self.assertNotIn("\033", err)
        self.assertEqual(len(err.splitlines()), 2)

    def test_same_input_gives_same_bytes(self):
        self.mock("a.pdf", "A/HRC/1/1")
        self.assertEqual(self.uprex("extract", "a.pdf")[0],
                         self.uprex("extract", "a.pdf", env={**os.environ, "LC_ALL": "C", "TZ": "Asia/Tokyo"})[0])


class Out(ProgramTestCase):
    def test_file_appears_when_complete(self):
        self.mock("a.pdf", "A/HRC/1/1")
        out, _ = self.uprex("extract", "a.pdf", "--out", "records.jsonl")
        self.assertEqual(out, "")
        self.assertEqual(len(self.records((self.folder / "records.jsonl").read_text())), 6)
        self.assertEqual(self.left_behind(), ["a.pdf", "records.jsonl"])
        umask = os.umask(0)
        os.umask(umask)
        self.assertEqual((self.folder / "records.jsonl").stat().st_mode & 0o777, 0o666 & ~umask)

    def test_hyphen_is_standard_output(self):
        self.mock("a.pdf", "A/HRC/1/1")
        self.assertEqual(self.uprex("extract", "a.pdf", "--out", "-")[0], self.uprex("extract", "a.pdf")[0])
        self.assertEqual(self.left_behind(), ["a.pdf"])

    def test_names_unwritable_file_and_leaves_nothing(self):
        self.mock("a.pdf", "A/HRC/1/1")
        for place in ("no/such/folder.jsonl", "."):
            _, err = self.uprex("extract", "a.pdf", "--out", place, code=2)
            self.assertIn("cannot write", err)
        self.assertEqual(self.left_behind(), ["a.pdf"])

    def test_full_disk_is_an_error(self):
        self.mock("a.pdf", "A/HRC/1/1", count=400)
        with open("/dev/full", "w") as full:
            _, err = self.uprex("extract", "a.pdf", code=2, stdout=full)
        self.assertIn("cannot write to standard output: No space left on device", err)
        _, err = self.uprex("extract", "a.pdf", "--out", "/dev/full", code=2)
        self.assertIn("cannot write /dev/full", err)

    def test_writes_to_device_without_replacing_it(self):
        self.mock("a.pdf", "A/HRC/1/1")
        self.uprex("extract", "a.pdf", "--out", "/dev/null")
        self.assertFalse(os.path.isfile("/dev/null"))

    def test_unwritable_help_is_an_error(self):
        with open("/dev/full", "w") as full:
            _, err = self.uprex("--help", code=2, stdout=full)
        self.assertIn("cannot write to standard output", err)

    def test_never_overwrites_an_input(self):
        self.mock("a.pdf", "A/HRC/1/1")
        self.mock("in/b.pdf", "A/HRC/1/2")
        os.symlink("a.pdf", self.folder / "link.pdf")
        before = {name: (self.folder / name).read_bytes() for name in ("a.pdf", "in/b.pdf")}
        for inputs, out in ((["a.pdf"], "a.pdf"), (["a.pdf"], "link.pdf"), (["in"], "in/b.pdf")):
            text, err = self.uprex("extract", *inputs, "--out", out, code=2)
            self.assertEqual(text, "")
            self.assertIn(f"--out {out} would overwrite the input ", err)
        self.assertEqual({name: (self.folder / name).read_bytes() for name in before}, before)

    def test_removes_temporary_files_of_killed_runs(self):
        for i in range(40):
            self.mock(f"in/{i:02}.pdf", f"A/HRC/1/{i}", behaviour="sleep")
        command = [PROGRAM, "extract", "in", "--out", "out.jsonl", "--plugin-dir", str(ROGUES / "mock")]
        process = subprocess.Popen(command, cwd=self.folder, stderr=subprocess.DEVNULL)
        begun = lambda: [name for name in self.left_behind() if name.startswith(".out.jsonl.uprex-")]
        self.wait_until(lambda: begun() and self.children(process))
        process.send_signal(signal.SIGSTOP)  # so that it is still running when the next one starts
        live = begun()
        self.assertEqual(len(live), 1)
        self.uprex("extract", "in/00.pdf", "--out", "out.jsonl")
        self.assertIn(live[0], self.left_behind(), "the file of a running program stays")
        process.kill()
        process.wait()
        self.assertIn(live[0], self.left_behind())
        self.write(".out.jsonl.backup", "mine")
        self.uprex("extract", "in/00.pdf", "--out", "out.jsonl")
        self.assertEqual([name for name in self.left_behind() if not name.startswith("in/")],
                         [".out.jsonl.backup", "out.jsonl"])

    def test_ends_silently_if_reader_ends(self):
        self.mock("a.pdf", "A/HRC/1/1", count=4000)
        reader, writer = os.pipe()
        os.close(reader)
        with os.fdopen(writer, "w") as pipe:
            _, err = self.uprex("extract", "a.pdf", code=141, stdout=pipe)
        self.assertEqual(err, "")

    def test_interrupted_run_leaves_no_file(self):
        for i in range(40):
            self.mock(f"in/{i:02}.pdf", f"A/HRC/1/{i}", behaviour="sleep")
        for number in (signal.SIGINT, signal.SIGTERM):
            process = subprocess.Popen(
                [PROGRAM, "extract", "in", "--out", "out.jsonl", "--plugin-dir", str(ROGUES / "mock")],
                cwd=self.folder, stderr=subprocess.PIPE, text=True)
            time.sleep(0.7)
            process.send_signal(number)
            _, err = process.communicate(timeout=60)
            self.assertEqual(process.returncode, -number, err)
            self.assertIn("a signal stopped the run", err)
            self.assertEqual([name for name in self.left_behind() if not name.startswith("in/")], [])


class Messages(ProgramTestCase):
    """If standard error cannot be written, nothing else changes."""

    def ends_with(self, code, *arguments):
        command = [PROGRAM, *map(str, arguments), "--plugin-dir", str(ROGUES / "mock")]
        with open("/dev/full", "w") as full:
            self.assertEqual(subprocess.run(command, cwd=self.folder, stdout=subprocess.DEVNULL, stderr=full,
                                            timeout=60).returncode, code, command)
        reader, writer = os.pipe()
        os.close(reader)
        with os.fdopen(writer, "w") as pipe:
            self.assertEqual(subprocess.run(command, cwd=self.folder, stdout=subprocess.DEVNULL, stderr=pipe,
                                            timeout=60).returncode, code, command)
        shell = ["sh", "-c", '"$@" 2>&-', "sh", *command]
        self.assertEqual(subprocess.run(shell, cwd=self.folder, stdout=subprocess.DEVNULL, timeout=60).returncode,
                         code, command)

    def test_keeps_exit_status(self):
        self.mock("a.pdf", "A/HRC/1/1")
        self.ends_with(0, "extract", "a.pdf")
        self.ends_with(0, "extract", "a.pdf", "--json")
        self.ends_with(1, "extract", "a.pdf", "none.pdf")
        self.ends_with(1, "ingest", "a.pdf", "none.pdf", "--store", "upr.db")
        self.ends_with(1, "show", "A/HRC/9/9", "--store", "upr.db")
        self.ends_with(2, "extract", "a.pdf", "--nonsense")
        self.ends_with(2, "export", "--store", "none.db")

    def test_messages_never_enter_the_records(self):
        self.mock("a.pdf", "A/HRC/1/1")
        command = [PROGRAM, "extract", "none.pdf", "a.pdf", "--out", "out.jsonl", "--plugin-dir", str(ROGUES / "mock")]
        subprocess.run(["sh", "-c", '"$@" 2>&- <&- >&-', "sh", *command], cwd=self.folder, timeout=60)
        self.assertEqual(len(self.records((self.folder / "out.jsonl").read_text())), 6)


class Folders(ProgramTestCase):
    def test_reports_unreadable_folders_and_broken_links(self):
        self.mock("in/a.pdf", "A/HRC/1/1")
        self.write("in/closed/b.pdf", "never seen")
        os.symlink("nowhere", self.folder / "in/dangling.pdf")
        os.mkfifo(self.folder / "in/pipe")
        self.folder.chmod(0o755)
        closed = self.folder / "in/closed"
        closed.chmod(0)
        self.addCleanup(closed.chmod, 0o755)
        out, err = self.uprex("extract", "in", "--quiet", code=1, **self.as_nobody())
        self.assertEqual(len(self.records(out, "document")), 1)
        self.assertEqual(err.splitlines(), [
            "uprex: in/closed: the folder cannot be read: Permission denied; check its permissions",
            "uprex: in/dangling.pdf: the link points to a missing file; check where it points to"])
        _, err = self.uprex("extract", "in/closed", "--quiet", code=1, **self.as_nobody())
        self.assertIn("Permission denied", err)

    def test_reads_names_that_end_in_nul(self):
        self.mock("in/a b\n.pdf", "A/HRC/1/1")
        self.mock("in/c.pdf", "A/HRC/1/2")
        out, _ = self.uprex("extract", "-", input="in/a b\n.pdf\0in/c.pdf\0")
        self.assertEqual(len(self.records(out, "document")), 2)
        self.assertEqual(len(self.records(self.uprex("extract", "-", input="in/c.pdf\r\n")[0], "document")), 1)

    def test_warns_of_two_files_with_one_symbol(self):
        self.mock("1.pdf", "A/HRC/1/1", count=2)
        self.mock("2.pdf", "A/HRC/1/1", count=3)
        self.assertIn("1.pdf and 2.pdf are different files with the symbol A/HRC/1/1", self.uprex("extract", "1.pdf", "2.pdf")[1])
        self.assertNotIn("different", self.uprex("extract", "1.pdf", "1.pdf")[1])


class Terminal(ProgramTestCase):
    def on_terminal(self, environment, count=30, columns=0):
        for i in range(count):
            self.mock(f"in/{i:02}.pdf", f"A/HRC/1/{i}", behaviour="sleep")
        primary, secondary = pty.openpty()
        fcntl.ioctl(secondary, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        process = subprocess.Popen(
            [PROGRAM, "extract", "in", "none.pdf", "--out", "out.jsonl", "--plugin-dir", str(ROGUES / "mock")],
            cwd=self.folder, stderr=secondary, env={**os.environ, **environment})
        os.close(secondary)
        shown = b""
        while True:
            try:
                data = os.read(primary, 65536)
            except OSError:
                break
            if not data:
                break
            shown += data
        os.close(primary)
        self.assertEqual(process.wait(timeout=60), 1)
        return shown.decode()

    def test_shows_progress_with_rate_and_time_left(self):
        shown = self.on_terminal({"NO_COLOR": ""})
        self.assertRegex(shown, r"\[=* *\] \d+/31  [\d.]+/s  \d+:\d\d left")
        self.assertRegex(shown, r"\[=*\] 31/31 .*left  1 failed")

    def test_progress_fits_the_terminal(self):
        shown = self.on_terminal({"NO_COLOR": "1"}, 8, columns=20)
        bars = [part for part in re.split(r"\r\033\[K|\n", shown) if part.startswith("[")]
        self.assertTrue(bars)
        self.assertLess(max(map(len, bars)), 20)

    def test_uses_colour_unless_no_color_is_set(self):
        self.assertIn("\033[31muprex:", self.on_terminal({"NO_COLOR": ""}, 2))
        self.assertNotIn("\033[31m", self.on_terminal({"NO_COLOR": "1"}, 2))

    def test_shows_no_progress_without_terminal(self):
        self.mock("a.pdf", "A/HRC/1/1")
        self.mock("b.pdf", "A/HRC/1/2")
        self.assertNotIn("\r", self.uprex("extract", "a.pdf", "b.pdf")[1])


class Schema(ProgramTestCase):
    def test_schema_is_valid_and_refuses_wrong_records(self):
        VALIDATOR.check_schema(SCHEMA)
        self.mock("a.pdf", "A/HRC/1/1")
        self.mock("b.pdf", "A/HRC/1/1/Add.1", behaviour="answers")
        records = [record for name in ("b.pdf", "a.pdf") for record in self.records(self.uprex("extract", name)[0])]
        total = next(record for record in records if record["kind"] == "document")["totals"][0]
        breaks = [
            ("document", {"sha256": "ABC"}), ("document", {"counts": {}}), ("document", {"extra": 1}),
            ("document", {"schema": 2}), ("document", {"kind": "report"}), ("recommendation", {"response": "accepted"}),
            ("recommendation", {"review": ["looks_odd"]}), ("recommendation", {"review": ["no_state", "no_state"]}),
            ("recommendation", {"recommending_states": ["France"]}), ("recommendation", {"text": "two\nlines"}),
            ("recommendation", {"source": {}}), ("recommendation", {"session": 0}), ("pledge", {"pointer": None}),
            ("pledge", {"id": "no mark"}), ("document", {"totals": [{**total, "of": "rejected"}]}),
            ("document", {"reviews": [{"report": "A/HRC/1/1"}]}), ("recommendation", {"themes": None}),
            ("position", {"scope": "some"}), ("position", {"scope": "all"}), ("position", {"number": None}),
            ("position", {"position": "supported"}), ("position", {"concerning": ""}),
        ]
        for kind, change in breaks:
            record = next(record for record in records if record["kind"] == kind)
            self.assertFalse(VALIDATOR.is_valid({**record, **change}), (kind, change))
            for key in record:
                self.assertFalse(VALIDATOR.is_valid({k: v for k, v in record.items() if k != key}), (kind, key))


if __name__ == "__main__":
    unittest.main()
