// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/zip/zip_archive.hpp"

#include <zip.h>

#include <algorithm>
#include <memory>

#include "core/model/diagnostic.hpp"

namespace uprex {
namespace {

constexpr zip_uint16_t kMidnight = 0, kFirstOfJanuary1980 = 1 << 5 | 1;

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct Free {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using ZipSource = std::unique_ptr<zip_source_t, Free>;

[[noreturn]] void fail(const std::string& problem) {
  throw Error("cannot make the ZIP archive: " + problem, "export fewer records at a time");
}

std::string message_of(zip_error_t& error) {
  std::string message = zip_error_strerror(&error);
  zip_error_fini(&error);
  return message;
}

// Returns the memory that the archive is packed into. It must outlive the archive.
ZipSource make_target() {
  zip_error_t error;
  zip_error_init(&error);
  ZipSource target(zip_source_buffer_create(nullptr, 0, 0, &error));
  if (!target) fail(message_of(error));
  return target;
}

Archive open_onto(zip_source_t* target) {
  zip_error_t error;
  zip_error_init(&error);
  Archive archive(zip_open_from_source(target, ZIP_TRUNCATE, &error));
  if (!archive) fail(message_of(error));
  zip_source_keep(target);  // the archive took over our reference
  return archive;
}

void add_entry(zip_t* archive, const std::string& name, const std::string& bytes) {
  ZipSource content(zip_source_buffer(archive, bytes.data(), bytes.size(), 0));
  if (!content) fail(zip_strerror(archive));
  const zip_int64_t added = zip_file_add(archive, name.c_str(), content.get(), ZIP_FL_ENC_UTF_8);
  if (added < 0) fail(name + ": " + zip_strerror(archive));
  content.release();  // the archive owns it now
  const auto index = static_cast<zip_uint64_t>(added);
  if (zip_file_set_dostime(archive, index, kMidnight, kFirstOfJanuary1980, 0) != 0)
    fail(name + ": " + zip_strerror(archive));
}

void pack(Archive archive) {
  if (zip_close(archive.get()) != 0) fail(zip_strerror(archive.get()));
  archive.release();  // zip_close has freed it
}

void copy(zip_source_t* packed, std::ostream& out) {
  if (zip_source_open(packed) != 0) fail(zip_error_strerror(zip_source_error(packed)));
  std::string chunk(1 << 16, '\0');
  zip_int64_t count = 0;
  while ((count = zip_source_read(packed, chunk.data(), chunk.size())) > 0)
    out.write(chunk.data(), static_cast<std::streamsize>(count));
  zip_source_close(packed);
  if (count < 0) fail(zip_error_strerror(zip_source_error(packed)));
}

}  // namespace

void Zip::add(std::string name, std::string bytes) {
  if (std::ranges::find(entries_, name, &Entry::name) != entries_.end())
    fail("two files are named " + name);
  entries_.push_back({std::move(name), std::move(bytes)});
}

void Zip::finish(std::ostream& out) {
  const ZipSource target = make_target();
  Archive archive = open_onto(target.get());
  for (const auto& [name, bytes] : entries_) add_entry(archive.get(), name, bytes);
  pack(std::move(archive));
  copy(target.get(), out);
}

}  // namespace uprex
