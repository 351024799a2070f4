// Word documents (.docx): bytes -> Document. The printed text as Word shows it: numbers that Word
// computes are labels, insertions are kept and deletions dropped, notes are tied to their marks.
// There are no pages and no lines. Not a public interface; shared by the files of core/load only.
#pragma once

#include <span>

#include "core/model/document.hpp"

namespace uprex::layout {

// Name and block numbers are left to the caller. Throws LoadError where the archive is
// damaged, encrypted, too large when unpacked, or no Word document.
Document load_docx(std::span<const std::byte> bytes);

}  // namespace uprex::layout
