#include "core/load/pdf/pdf.hpp"

#include <Error.h>
#include <ErrorCodes.h>
#include <Gfx.h>
#include <GfxFont.h>
#include <GfxState.h>
#include <GlobalParams.h>
#include <OutputDev.h>
#include <PDFDoc.h>
#include <Page.h>
#include <Stream.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

#include "core/load/pdf/inflate.hpp"

#include "core/text/ascii.hpp"

namespace uprex::layout {
namespace {

constexpr int kMaxPages = 10'000;
constexpr std::size_t kMaxGlyphsPerPage = 200'000;
// A document of 200 pages draws 600,000 glyphs and saves 35,000 states; a form that draws forms
// saves one each time.
constexpr std::size_t kMostWork = 5'000'000;
constexpr std::size_t kWorkOfState = 50;
// Of a page; more is unpacked as it is read.
constexpr std::size_t kMostContents = std::size_t{64} << 20;
// That one interpreter keeps; a report has twenty.
constexpr std::size_t kMostFonts = 1'000;

// Poppler reports through one process-wide callback; each thread collects its own.
thread_local std::vector<Diagnostic>* g_complaints = nullptr;

void collect(ErrorCategory category, Goffset, const char* message) {
  if (g_complaints == nullptr || category != errSyntaxError) return;
  constexpr std::size_t kEnough = 5;
  if (g_complaints->size() < kEnough)
    g_complaints->push_back({Severity::info, "pdf_syntax", message, {}, 0});
}

void start_poppler() {
  static std::once_flag once;
  std::call_once(once, [] {
    globalParams = std::make_unique<GlobalParams>();
    setErrorCallback(collect);
  });
}

class Collecting {
 public:
  explicit Collecting(std::vector<Diagnostic>& sink) { g_complaints = &sink; }
  ~Collecting() { g_complaints = nullptr; }
  Collecting(const Collecting&) = delete;
  Collecting& operator=(const Collecting&) = delete;
};

bool name_says(std::string_view name, std::string_view word) {
  return std::search(name.begin(), name.end(), word.begin(), word.end(),
                     [](char a, char b) { return lower(a) == b; }) != name.end();
}

class GlyphDevice final : public OutputDev {
 public:
  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool needNonText() override { return false; }

  // What the size as shown depends on; asked for glyph by glyph it would cost a tenth of our time.
  void saveState(GfxState*) override { work_ += kWorkOfState; }
  void updateTextMat(GfxState*) override { size_known_ = false; }
  void updateCTM(GfxState*, double, double, double, double, double, double) override {
    size_known_ = false;
  }
  void restoreState(GfxState*) override { size_known_ = false; }

  void updateFont(GfxState* state) override {
    size_known_ = false;
    const auto font = state->getFont();
    if (!font) return;
    const std::string_view name = font->getName() ? std::string_view(*font->getName()) : "";
    bold_ = font->isBold() || name_says(name, "bold");
    italic_ = font->isItalic() || name_says(name, "italic") || name_says(name, "oblique");
  }

  void drawChar(GfxState* state, double x, double y, double dx, double dy, double origin_x,
                double origin_y, CharCode, int, const Unicode* unicode, int length) override {
    if (length <= 0 || page_.glyphs.size() >= kMaxGlyphsPerPage) return;
    ++work_;
    double left, baseline, width, height;
    state->transform(x - origin_x, y - origin_y, &left, &baseline);
    state->transformDelta(dx, dy, &width, &height);
    // Far off the page, or nowhere.
    constexpr double kFar = 20'000;
    if (!(std::abs(left) < kFar && std::abs(baseline) < kFar && std::abs(width) < kFar)) return;
    // Nothing of these documents that matters is set sideways; stamps in the margin are.
    if (std::abs(height) > std::abs(width) && std::abs(height) > 0.01) return;
    if (!size_known_) size_ = static_cast<float>(state->getTransformedFontSize());
    size_known_ = true;
    Glyph glyph{static_cast<float>(left),
                static_cast<float>(baseline),
                static_cast<float>(std::max(width, 0.0)),
                size_,
                static_cast<char32_t>(unicode[0]),
                bold_,
                italic_};
    page_.glyphs.push_back(glyph);
    glyph.x += glyph.width;
    glyph.width = 0;
    for (int i = 1; i < length; ++i) {
      glyph.character = static_cast<char32_t>(unicode[i]);
      page_.glyphs.push_back(glyph);
    }
  }

  void endMarkedContent(GfxState*) override { mark_ended_ = true; }
  bool take_mark_ended() { return std::exchange(mark_ended_, false); }

  // True once the document has drawn more than any real one does: nested forms can multiply without
  // end.
  bool exhausted() const { return work_ > kMostWork; }

  GlyphPage page_;

 private:
  std::size_t work_ = 0;  // glyphs, and states by their weight
  bool bold_ = false, italic_ = false;
  bool size_known_ = false, mark_ended_ = false;
  float size_ = 0;
};

class ImageDevice final : public OutputDev {
 public:
  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  void drawImage(GfxState*, Object*, Stream*, int, int, GfxImageColorMap*, bool, const int*,
                 bool) override {
    found = true;
  }
  void drawImageMask(GfxState*, Object*, Stream*, int, int, bool, bool, bool) override {
    found = true;
  }

  bool found = false;
};

bool is_exhausted(void* device) { return static_cast<GlyphDevice*>(device)->exhausted(); }

bool has_image(void* device) { return static_cast<ImageDevice*>(device)->found; }

bool no_annotations(Annot*, void*) { return false; }

constexpr double kPointsPerInch = 72;

const char* plain_colours(int components) {
  return components == 1   ? "DeviceGray"
         : components == 3 ? "DeviceRGB"
         : components == 4 ? "DeviceCMYK"
                           : nullptr;
}

// Shows pages as Poppler's displayPage does, which makes an interpreter for each and so reads their
// fonts anew every time. Here one goes on as long as a name means the same font as before, on paper
// of the same size.
class Shower {
 public:
  Shower(PDFDoc& document, GlyphDevice& device) : document_(document), device_(device) {}

  void show(int number) {
    ::Page* page = document_.getPage(number);
    if (page == nullptr) return;
    Object resources = own_copy(page->getResourceDict());
    const Object fonts = resources.dictLookup("Font");
    resources.getDict()->remove("Font");
    forget_profiles(*resources.getDict());
    if (!can_go_on(*page, fonts)) start(*page);
    learn(fonts);
    Object contents = unpacked(page->getContents());
    interpreter_->saveState();
    interpreter_->pushResources(resources.getDict());
    if (!contents.isNull()) interpreter_->display(&contents);
    interpreter_->popResources();
    interpreter_->restoreState();
    if (leaves_mark_open()) interpreter_.reset();
  }

 private:
  static Object read_from(std::string_view text) {
    return Object(static_cast<Stream*>(
        new MemStream(text.data(), 0, static_cast<Goffset>(text.size()), Object(objNull))));
  }

  Object own_copy(const Dict* dict) const {
    return Object(dict ? dict->copy(document_.getXRef()) : new Dict(document_.getXRef()));
  }

  void start(const ::Page& page) {
    interpreter_.reset();
    fonts_.clear();
    paper_ = *page.getCropBox();
    rotation_ = page.getRotate();
    interpreter_ =
        std::make_unique<Gfx>(&document_, &device_, page.getNum(), nullptr, kPointsPerInch,
                              kPointsPerInch, &paper_, nullptr, rotation_, is_exhausted, &device_);
  }

  bool can_go_on(const ::Page& page, const Object& fonts) const {
    return interpreter_ && *page.getCropBox() == paper_ && page.getRotate() == rotation_ &&
           fonts_.size() < kMostFonts && agree(fonts);
  }

  // Marked content that a page forgets to end could hide the next ones. Its end is told to the
  // device only where there is such content.
  bool leaves_mark_open() {
    static constexpr std::string_view kEnd = "EMC";
    device_.take_mark_ended();
    Object contents = read_from(kEnd);
    interpreter_->display(&contents);
    return device_.take_mark_ended();
  }

  bool agree(const Object& fonts) const {
    for (int i = 0; fonts.isDict() && i < fonts.dictGetLength(); ++i) {
      const auto known = fonts_.find(fonts.dictGetKey(i));
      const Object& font = fonts.dictGetValNF(i);
      if (known != fonts_.end() && !(font.isRef() && font.getRef() == known->second)) return false;
    }
    return true;
  }

  // The interpreter knows the names that are new from now on.
  void learn(const Object& fonts) {
    if (!fonts.isDict()) return;
    Object fresh = own_copy(nullptr);
    for (int i = 0; i < fonts.dictGetLength(); ++i) {
      const char* name = fonts.dictGetKey(i);
      const Object& font = fonts.dictGetValNF(i);
      if (fonts_.try_emplace(name, font.isRef() ? font.getRef() : Ref::INVALID()).second)
        fresh.dictAdd(name, font.copy());
    }
    if (fresh.dictGetLength() == 0) return;
    Object resources = own_copy(nullptr);
    resources.dictAdd("Font", std::move(fresh));
    interpreter_->pushResources(resources.getDict());
  }

  // Nobody looks at colours here. A profile gives way to the plain colours of as many components:
  // Poppler would work out what it does to every shade.
  void forget_profiles(Dict& resources) const {
    const Object spaces = resources.lookup("ColorSpace");
    if (!spaces.isDict()) return;
    Object plain = own_copy(spaces.getDict());
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

  // Poppler unpacks byte by byte while it reads, zlib in one go. What zlib refuses stays as it is:
  // Poppler reads on behind damage.
  Object unpacked(Object contents) {
    if (!contents.isStream()) return contents;
    Stream* stream = contents.getStream();
    BaseStream* packed = stream->getBaseStream();
    const Dict* dict = stream->getDict();
    const bool alone = stream->getKind() == strFlate && stream->getNextStream() == packed &&
                       !dict->hasKey("DecodeParms") && !dict->hasKey("DP");
    if (!alone) return contents;
    std::string bytes;
    packed->fillString(bytes);
    auto text = inflated(bytes, kMostContents);
    if (!text) return contents;
    text_ = std::move(*text);
    return read_from(text_);
  }

  PDFDoc& document_;
  GlyphDevice& device_;
  std::unique_ptr<Gfx> interpreter_;
  std::map<std::string, Ref> fonts_;  // that the interpreter knows
  PDFRectangle paper_;
  int rotation_ = 0;
  std::string text_;  // of the page being shown
};

// The bytes stay the caller's; the stream only looks at them.
std::unique_ptr<PDFDoc> open(std::span<const std::byte> bytes) {
  start_poppler();
  auto stream = std::make_unique<MemStream>(reinterpret_cast<const char*>(bytes.data()), 0,
                                            static_cast<Goffset>(bytes.size()), Object(objNull));
  auto document = std::make_unique<PDFDoc>(stream.release());
  if (document->isOk()) return document;
  if (document->getErrorCode() == errEncrypted)
    throw LoadError("the PDF is encrypted and asks for a password",
                    "save it without a password and try again");
  throw LoadError("the PDF is damaged beyond reading",
                  "download the file again or open and save it with another program");
}

}  // namespace

void prepare_pdf() { start_poppler(); }

std::vector<Diagnostic> read_pdf(std::span<const std::byte> bytes,
                                 const std::function<void(const GlyphPage&)>& take) {
  std::vector<Diagnostic> complaints;
  const Collecting collecting(complaints);
  const auto document = open(bytes);
  const int pages = document->getNumPages();
  if (pages < 1) throw LoadError("the PDF has no pages", "download the file again");
  if (pages > kMaxPages)
    throw LoadError("the PDF has more than 10,000 pages", "split it into single documents");
  GlyphDevice device;
  Shower shower(*document, device);
  for (int number = 1; number <= pages; ++number) {
    device.page_.glyphs.clear();
    double width = document->getPageCropWidth(number);
    double height = document->getPageCropHeight(number);
    if (document->getPageRotate(number) % 180 != 0) std::swap(width, height);
    device.page_.page = {width, height};
    shower.show(number);
    if (device.exhausted())
      throw LoadError("the PDF draws more text than a document can have",
                      "open and print it to a new PDF");
    take(device.page_);
  }
  return complaints;
}

std::vector<int> pages_with_images(std::span<const std::byte> bytes,
                                   const std::vector<int>& pages) {
  std::vector<Diagnostic> complaints;
  const Collecting collecting(complaints);
  const auto document = open(bytes);
  std::vector<int> found;
  for (const int page : pages) {
    ImageDevice device;
    document->displayPage(&device, page, kPointsPerInch, kPointsPerInch, 0, false, true, false,
                          has_image, &device, no_annotations, nullptr);
    if (device.found) found.push_back(page);
  }
  return found;
}

}  // namespace uprex::layout
