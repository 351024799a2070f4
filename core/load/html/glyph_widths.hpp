// How wide characters are in a common book face, for text whose glyphs are not at hand.
// Not a public interface; shared by the files of core/load only.
#pragma once

namespace uprex::layout {

// As a share of the size. Times; bold is a little wider.
double glyph_width(char32_t character, bool bold);

}  // namespace uprex::layout
