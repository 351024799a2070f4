// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/pdf/page_interpreter.hpp"

#include <GfxState.h>
#include <Stream.h>

#include <cstddef>
#include <utility>

#include "core/load/pdf/inflate.hpp"

namespace uprex::layout {
namespace {

// Larger contents are unpacked while they are read.
constexpr std::size_t kMostContents = std::size_t{64} << 20;
// That one interpreter keeps; a report has twenty.
constexpr std::size_t kMostFonts = 1'000;

const char* plain_colours(int components) {
  return components == 1   ? "DeviceGray"
         : components == 3 ? "DeviceRGB"
         : components == 4 ? "DeviceCMYK"
                           : nullptr;
}

bool is_exhausted(void* device) { return static_cast<GlyphDevice*>(device)->exhausted(); }

Object read_from(std::string_view text) {
  return Object(static_cast<Stream*>(
      new MemStream(text.data(), 0, static_cast<Goffset>(text.size()), Object(objNull))));
}

}  // namespace

void PageInterpreter::interpret(int number) {
  ::Page* page = document_.getPage(number);
  if (page == nullptr) return;
  Object resources = copy_of(page->getResourceDict());
  const Object fonts = resources.dictLookup("Font");
  resources.getDict()->remove("Font");
  replace_colour_profiles(*resources.getDict());
  if (!can_continue(*page, fonts)) start(*page);
  add_fonts(fonts);
  Object contents = unpack(page->getContents());
  interpreter_->saveState();
  interpreter_->pushResources(resources.getDict());
  if (!contents.isNull()) interpreter_->display(&contents);
  interpreter_->popResources();
  interpreter_->restoreState();
  if (leaves_mark_open()) interpreter_.reset();
}

Object PageInterpreter::copy_of(const Dict* dict) const {
  return Object(dict ? dict->copy(document_.getXRef()) : new Dict(document_.getXRef()));
}

void PageInterpreter::start(const ::Page& page) {
  interpreter_.reset();
  fonts_.clear();
  paper_ = *page.getCropBox();
  rotation_ = page.getRotate();
  interpreter_ =
      std::make_unique<Gfx>(&document_, &device_, page.getNum(), nullptr, kPointsPerInch,
                            kPointsPerInch, &paper_, nullptr, rotation_, is_exhausted, &device_);
}

bool PageInterpreter::can_continue(const ::Page& page, const Object& fonts) const {
  return interpreter_ && *page.getCropBox() == paper_ && page.getRotate() == rotation_ &&
         fonts_.size() < kMostFonts && same_fonts(fonts);
}

// Marked content that a page does not end could hide the next pages. Poppler reports an end to the
// device only if there is such content, so this sends one and looks.
bool PageInterpreter::leaves_mark_open() {
  static constexpr std::string_view kEnd = "EMC";
  device_.take_mark_ended();
  Object contents = read_from(kEnd);
  interpreter_->display(&contents);
  return device_.take_mark_ended();
}

bool PageInterpreter::same_fonts(const Object& fonts) const {
  for (int i = 0; fonts.isDict() && i < fonts.dictGetLength(); ++i) {
    const auto known = fonts_.find(fonts.dictGetKey(i));
    const Object& font = fonts.dictGetValNF(i);
    if (known != fonts_.end() && !(font.isRef() && font.getRef() == known->second)) return false;
  }
  return true;
}

// Gives the interpreter the fonts whose names are new to it.
void PageInterpreter::add_fonts(const Object& fonts) {
  if (!fonts.isDict()) return;
  Object fresh = copy_of(nullptr);
  for (int i = 0; i < fonts.dictGetLength(); ++i) {
    const char* name = fonts.dictGetKey(i);
    const Object& font = fonts.dictGetValNF(i);
    if (fonts_.try_emplace(name, font.isRef() ? font.getRef() : Ref::INVALID()).second)
      fresh.dictAdd(name, font.copy());
  }
  if (fresh.dictGetLength() == 0) return;
  Object resources = copy_of(nullptr);
  resources.dictAdd("Font", std::move(fresh));
  interpreter_->pushResources(resources.getDict());
}

// Replaces each colour profile by the plain colours with as many components. Nobody looks at
// colours here, and Poppler would compute the effect of a profile on every shade.
void PageInterpreter::replace_colour_profiles(Dict& resources) const {
  const Object spaces = resources.lookup("ColorSpace");
  if (!spaces.isDict()) return;
  Object plain = copy_of(spaces.getDict());
  for (int i = 0; i < spaces.dictGetLength(); ++i) {
    const Object space = spaces.dictGetVal(i);
    if (!space.isArray() || space.arrayGetLength() < 2 || !space.arrayGet(0).isName("ICCBased"))
      continue;
    const Object profile = space.arrayGet(1);
    int components = 0;
    if (profile.isStream()) profile.streamGetDict()->lookupInt("N", nullptr, &components);
    if (const char* name = plain_colours(components))
      plain.dictSet(spaces.dictGetKey(i), Object(objName, name));
  }
  resources.set("ColorSpace", std::move(plain));
}

// Unpacks the contents in one go. Poppler would do it byte by byte. If zlib refuses them, they stay
// packed, because Poppler can read on behind damage.
Object PageInterpreter::unpack(Object contents) {
  if (!contents.isStream()) return contents;
  Stream* stream = contents.getStream();
  BaseStream* packed = stream->getBaseStream();
  const Dict* dict = stream->getDict();
  const bool alone = stream->getKind() == strFlate && stream->getNextStream() == packed &&
                     !dict->hasKey("DecodeParms") && !dict->hasKey("DP");
  if (!alone) return contents;
  std::string bytes;
  packed->fillString(bytes);
  auto text = inflate_all(bytes, kMostContents);
  if (!text) return contents;
  contents_ = std::move(*text);
  return read_from(contents_);
}

}  // namespace uprex::layout
