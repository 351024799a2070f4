// Web pages (HTML, XHTML): bytes -> Document. The text as a browser shows it: numbers of ordered
// lists are computed and are labels, hidden content is dropped, notes are tied to their marks.
// Pages that a program made of a PDF are put together again from their printed lines. There are no
// pages and no lines. Not a public interface; shared by the files of core/load only.
#pragma once

#include <span>

#include "core/model/document.hpp"

namespace uprex::layout {

// By the first few tags.
bool looks_like_html(std::span<const std::byte> bytes);

// Name and block numbers are left to the caller. Throws LoadError where no text can be read
// or the page is too large, too deep or has too many elements. A page that breaks off gives what
// was read and the diagnostic document_incomplete.
Document load_html(std::span<const std::byte> bytes);

}  // namespace uprex::layout
