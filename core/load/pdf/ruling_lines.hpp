// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the ruling lines and the coloured rectangles from the paths that a page paints. All other
// paths are dropped. It does not know tables. Private to core/load/pdf: it shows Poppler's types.
#pragma once

#include <GfxState.h>

#include "core/load/layout/drawing.hpp"

namespace uprex::layout {

// Adds the straight lines of the current path that run along an axis.
void add_stroke(GfxState& state, Drawing& drawing);

// Adds the rectangles of the current path: thin ones as lines, others as fills. Nothing is added to
// a drawing that has kMostDrawn parts.
void add_fill(GfxState& state, Drawing& drawing);

}  // namespace uprex::layout
