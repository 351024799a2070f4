#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation is true and readable: examples give the output that stands below them, links and paths exist, lines
and paragraphs are short.

    documentation_test.py            compares
    documentation_test.py --write    writes the output of today below each example

An example is a fenced block of the kind `console`. A line that begins with "$ " is run in a shell, in an empty folder
that holds links to the project's `fixtures` and `core`. The lines below it are what the command printed, on standard
output and standard error. Examples of one file run in order and in one folder. A line `...` stands for any lines, and
`...` at the end of a line for the rest of it.

A block of the kind `cpp PATH` holds the whole file PATH.
"""
import difflib
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(os.environ.get("UPREX_SOURCE", pathlib.Path(__file__).resolve().parents[2]))
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
QUOTED = re.compile(r"^```cpp (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FENCED = re.compile(r"^ *```.*?^ *```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#\s]+)(#[^)]*)?\)")
PATH = re.compile(r"`((?:core|plugins|tests|fixtures)/[\w./-]+)`")
# Folders that a guide tells its reader to make.
TO_BE_MADE = ("plugins/resolution/", "tests/plugins/resolution/")
WIDTH = 120
SENTENCES = 5
WORDS = 25


def documents():
    found = [ROOT / "CHANGELOG.md", ROOT / "README.md"]
    for folder in ("core", "plugins", "tests", "fixtures"):
        found += sorted((ROOT / folder).rglob("README.md"))
    return [path for path in found if "frictionless" not in path.parts]


def name(path):
    return path.relative_to(ROOT).as_posix()


def stable(output):
    """Without what differs from run to run and from release to release."""
    output = re.sub(r"[ \t]+$", "", output, flags=re.MULTILINE)
    output = re.sub(r"\b\d+\.\d+ s\b", "0.0 s", output)
    output = re.sub(r'"seconds":[0-9.e-]+', '"seconds":0.0', output)
    output = re.sub(r"\bmodel [0-9a-f]{16}\b", "model 0", output)
    return re.sub(r"\b0\.\d+\.\d+\b", "VERSION", output)


def program():
    return os.environ.get("UPREX", str(ROOT / "build/release/bin/uprex"))


def run(command, folder):
    environment = dict(os.environ, NO_COLOR="1", LC_ALL="C.UTF-8")
    environment["PATH"] = f"{pathlib.Path(program()).parent}:{environment['PATH']}"
    result = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, text=True, timeout=120,
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return re.sub(r"[ \t]+$", "", result.stdout.strip("\n"), flags=re.MULTILINE)


def examples(block):
    """Pairs of command and the output that is expected of it."""
    found = []
    for line in block.rstrip("\n").split("\n"):
        if line.startswith("$ "):
            found.append([line[2:], []])
        elif found and found[-1][0].endswith("\\") and not found[-1][1]:
            found[-1][0] += "\n" + line
        elif found:
            found[-1][1].append(line)
    return [(command, "\n".join(lines).strip("\n")) for command, lines in found]


def fits(expected, found):
    pattern = "\n".join(pattern_of_line(line) for line in expected.split("\n"))
    return re.fullmatch(pattern, found) is not None


def pattern_of_line(line):
    if line == "...":
        return r"(?:.*\n)*?.*"
    if line.endswith(" ..."):
        return re.escape(line.removesuffix(" ...")) + ".*"
    return re.escape(line)


def prepare(folder):
    for source in ("fixtures", "core"):
        os.symlink(ROOT / source, pathlib.Path(folder) / source)


def prose(text):
    """Paragraphs outside of code, tables, lists and headings."""
    for paragraph in re.split(r"\n\s*\n", FENCED.sub("", text)):
        if not re.match(r"\s*([|#>!]|[-*] |\d+\. |    )", paragraph):
            yield " ".join(paragraph.split())


class Documentation(unittest.TestCase):
    def test_examples_print_what_stands_below_them(self):
        for path in documents():
            with tempfile.TemporaryDirectory(prefix="uprex_documentation_") as folder:
                prepare(folder)
                for block in BLOCK.findall(path.read_text(encoding="utf-8")):
                    for command, expected in examples(block):
                        found = run(command, folder)
                        if not fits(stable(expected), stable(found)):
                            self.fail(f"{name(path)}: $ {command}\nprints:\n{found}\n\nthe documentation says:\n"
                                      f"{expected}\n\n(renew: tests/rules/documentation_test.py --write)")

    def test_quoted_files_are_whole(self):
        for path in documents():
            for source, text in QUOTED.findall(path.read_text(encoding="utf-8")):
                self.assertEqual(text, (ROOT / source).read_text(encoding="utf-8"), f"{name(path)}: {source}")

    def test_links_lead_somewhere(self):
        for path in documents():
            for target, _ in LINK.findall(FENCED.sub("", path.read_text(encoding="utf-8"))):
                if "://" not in target:
                    self.assertTrue((path.parent / target).exists(), f"{name(path)}: {target} does not exist")

    def test_paths_exist(self):
        for path in documents():
            if path.name == "CHANGELOG.md":
                continue
            for target in PATH.findall(path.read_text(encoding="utf-8")):
                if not re.search("NAME|CODE", target) and not target.startswith(TO_BE_MADE):
                    self.assertTrue((ROOT / target).exists(), f"{name(path)}: {target} does not exist")

    def test_lines_are_short(self):
        for path in documents():
            for number, line in enumerate(FENCED.sub(blank, path.read_text(encoding="utf-8")).split("\n"), 1):
                if not line.startswith("    ") and not line.lstrip().startswith("|"):
                    self.assertLessEqual(len(line), WIDTH, f"{name(path)}:{number}")

    def test_paragraphs_are_short(self):
        for path in documents():
            for paragraph in prose(path.read_text(encoding="utf-8")):
                sentences = len(re.findall(r"[.!?:](?= [A-Z`]|$)", paragraph))
                self.assertLessEqual(sentences, SENTENCES, f"{name(path)}: {paragraph[:80]}")


    def test_sentences_are_short(self):
        for path in documents():
            for passage in passages(path.read_text(encoding="utf-8")):
                for sentence in re.split(r"(?<=[.!?:;])[)*\"]* ", passage):
                    self.assertLessEqual(len(sentence.split()), WORDS, f"{name(path)}: {sentence}")


def passages(text):
    """Paragraphs and entries of lists, outside of code and tables."""
    for paragraph in re.split(r"\n\s*\n", FENCED.sub("", text)):
        for passage in re.split(r"\n(?=\s*(?:[-*|#]|\d+\.) )", paragraph):
            if not re.match(r"\s*[|#!]|    ", passage):
                yield " ".join(passage.split())


def blank(match):
    return "\n" * match.group().count("\n")


def shortened(expected, found):
    """The new output, with `...` where the documentation had it: lines that resemble the old ones are kept."""
    old, new = expected.split("\n"), found.split("\n")
    if not any(line == "..." or line.endswith(" ...") for line in old):
        return found
    kept, at = [], 0
    for line in old:
        start = line.removesuffix(" ...")
        likeness = [difflib.SequenceMatcher(None, start, other[:len(start)]).ratio() for other in new[at:]]
        if line == "..." or not likeness or max(likeness) < 0.6:
            continue
        best = at + likeness.index(max(likeness))
        kept += ["..."] * (best > at)
        kept.append(new[best] if start == line else new[best][:len(start)].rsplit(" ", 1)[0] + " ...")
        at = best + 1
    result = "\n".join(kept + ["..."] * (at < len(new)))
    return result if fits(stable(result), stable(found)) else found


def renew():
    if not pathlib.Path(program()).exists():
        sys.exit(f"{program()} does not exist; build it, or name the program in the environment variable UPREX")
    for path in documents():
        text = path.read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory(prefix="uprex_documentation_") as folder:
            prepare(folder)

            def renewed(match):
                lines = []
                for command, expected in examples(match.group(1)):
                    found = run(command, folder)
                    same = expected and fits(stable(expected), stable(found))
                    kept = expected if same else shortened(expected, found)
                    lines += [f"$ {command}"] + ([kept] if kept else [])
                return "```console\n" + "\n".join(lines) + "\n```"
            text = BLOCK.sub(renewed, text)
        path.write_text(QUOTED.sub(quoted, text), encoding="utf-8")


def quoted(match):
    return f"```cpp {match.group(1)}\n{(ROOT / match.group(1)).read_text(encoding='utf-8')}```"


if __name__ == "__main__":
    if "--write" in sys.argv:
        renew()
    else:
        unittest.main()
