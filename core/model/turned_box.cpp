// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/turned_box.hpp"

namespace uprex {

Box box_as_shown(const Box& box, const Page& page) {
  const double width = page.width, height = page.height;  // of the turned page
  switch (page.turned) {
    case 90:
      return {box.page, box.top, width - box.right, box.bottom, width - box.left};
    case 180:
      return {box.page, width - box.right, height - box.bottom, width - box.left, height - box.top};
    case 270:
      return {box.page, height - box.bottom, box.left, height - box.top, box.right};
    default:
      return box;
  }
}

}  // namespace uprex
