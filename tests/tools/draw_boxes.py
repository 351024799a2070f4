#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the boxes of records on their page, so that a person can see whether they are in the right place.

Usage: draw_boxes.py REPORT.pdf RECORDS.jsonl PAGE OUT.png    (needs pdftoppm)
"""
import json
import struct
import subprocess
import sys
import zlib

SCALE = 1.5  # pixels for each point


def read_ppm(data):
    magic, width, height, _ = data.split(maxsplit=4)[:4]
    width, height = int(width), int(height)
    assert magic == b"P6"
    header = len(data) - width * height * 3
    return width, height, bytearray(data[header:])


def draw(pixels, width, height, box, colour):
    left, top, right, bottom = (round(edge * SCALE) for edge in box)
    for x in range(max(left, 0), min(right + 1, width)):
        for y in (top, bottom):
            if 0 <= y < height:
                pixels[3 * (y * width + x):3 * (y * width + x) + 3] = colour
    for y in range(max(top, 0), min(bottom + 1, height)):
        for x in (left, right):
            if 0 <= x < width:
                pixels[3 * (y * width + x):3 * (y * width + x) + 3] = colour


def write_png(path, width, height, pixels):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = b"".join(b"\0" + bytes(pixels[3 * width * y:3 * width * (y + 1)]) for y in range(height))
    with open(path, "wb") as out:
        out.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) +
                  chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def main():
    report, records, page, out = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
    image = subprocess.run(["pdftoppm", "-r", str(72 * SCALE), "-f", str(page), "-l", str(page), report],
                           check=True, capture_output=True).stdout
    width, height, pixels = read_ppm(image)
    with open(records, encoding="utf-8") as handle:
        for line in handle:
            record = json.loads(line)
            colour = b"\x00\x60\xff" if record.get("part") else b"\xff\x00\x00"
            for box in record.get("source", {}).get("boxes", []):
                if box[0] == page:
                    draw(pixels, width, height, box[1:], colour)
    write_png(out, width, height, pixels)


if __name__ == "__main__":
    main()
