#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes huge documents as PDF, web page and Word document: a line of millions of letters, a million items, deeply nested
parentheses.

Usage: huge.py FOLDER [SCALE]      SCALE 1 is the full size
"""
import io
import pathlib
import sys
import zipfile

from tiny_pdf import tiny_pdf

MILLION = 1_000_000
REPORT = ["A/HRC/43/15", "Report of the Working Group on the Universal Periodic Review", "Slovenia",
          "II. Conclusions and/or recommendations",
          "83. The recommendations listed below enjoy the support of Slovenia:"]
ADDENDUM = ["A/HRC/43/15/Add.1", "Report of the Working Group on the Universal Periodic Review", "Slovenia", "Addendum",
            "Views on conclusions and/or recommendations, voluntary commitments and replies presented by the State under"
            " review"]


def line(scale):
    """A paragraph of 50 MB."""
    return ["83.1 Ratify " + "the rights of everybody " * int(50 * MILLION / 24 * scale) + "(France)."]


def items(scale):
    return [f"83.{i} Ratify it (France);" for i in range(1, int(MILLION * scale) + 1)]


def parentheses(scale):
    depth = int(100_000 * scale)
    return ["83.1 Ratify it " + "(" * depth + "France" + ")" * depth + "."]


def numbers(scale):
    """Ranges of numbers: a few bytes stand for millions of recommendations."""
    return ["1. Slovenia accepts recommendations " + "22.1-22.999, " * int(30_000 * scale) + "and rejects 22.4."]


BODIES = {"line": (REPORT, line), "items": (REPORT, items), "parentheses": (REPORT, parentheses),
          "numbers": (ADDENDUM, numbers)}


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def html(paragraphs):
    return ("<html><body>" + "\n".join(f"<p>{escaped(text)}</p>" for text in paragraphs) + "</body></html>").encode()


def docx(paragraphs):
    word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = "".join(f"<w:p><w:r><w:t>{escaped(text)}</w:t></w:r></w:p>" for text in paragraphs)
    parts = {
        "[Content_Types].xml":
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName='
            '"/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document'
            '.main+xml"/></Types>',
        "_rels/.rels":
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
            'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {word}><w:body>{body}</w:body></w:document>",
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()


def pdf(paragraphs):
    """The title is on the first page. Each further page has 40 paragraphs. A long paragraph is one line that is wider than
    the page."""
    pages = [paragraphs[:5]] + [paragraphs[i:i + 40] for i in range(5, len(paragraphs), 40)]
    return tiny_pdf(*pages)


FORMATS = {"pdf": pdf, "html": html, "docx": docx}


def write(folder, scale):
    for name, (title, body) in BODIES.items():
        paragraphs = title + body(scale)
        for ending, make in FORMATS.items():
            (folder / f"{name}.{ending}").write_bytes(make(paragraphs))


if __name__ == "__main__":
    write(pathlib.Path(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 1)
