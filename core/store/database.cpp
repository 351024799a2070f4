// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.hpp"

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>
#include <unistd.h>

#include <charconv>
#include <fstream>
#include <string_view>
#include <vector>

namespace uprex {
namespace {

StoreError failure(const std::filesystem::path& path, const std::string& what,
                   const std::string& advice) {
  return StoreError(path.string() + ": " + what, advice);
}

// What the database library says, in our words. The low byte is the kind, the rest says more.
StoreError in_words(int result, const std::filesystem::path& path) {
  switch (result & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return failure(path, "another program is using the store",
                     "run the command again when the other program has ended");
    case SQLITE_FULL:
      return failure(path, "the disk is full", "make room and run the command again");
    case SQLITE_IOERR:
      return failure(path, "the disk could not be read or written", "check the disk");
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_READONLY:
      return failure(path, "the store cannot be opened or written",
                     "check its folder and the permissions");
    case SQLITE_CORRUPT:
      return failure(path, "the store is damaged", "ingest the documents into a new store");
    case SQLITE_NOTADB:
      return not_a_store(path);
    default:
      return failure(path, "the database failed with SQLite's code " + std::to_string(result),
                     "ingest the documents into a new store");
  }
}

// The one place that turns the library's exceptions into ours, so that no caller needs to know
// them.
template <class Action>
auto translated(const std::filesystem::path& path, Action action) {
  try {
    return action();
  } catch (const soci::sqlite3_soci_error& error) {
    throw in_words(error.result(), path);
  } catch (const soci::soci_error&) {
    throw failure(path, "the store is inconsistent: a statement on its tables failed",
                  "ingest the documents into a new store");
  }
}

// True where the file begins as a database does. An empty one may become a database.
bool is_database(const std::filesystem::path& path, bool or_empty) {
  static constexpr std::string_view kMagic("SQLite format 3\0", 16);
  std::string head(kMagic.size(), '\0');
  std::ifstream file(path, std::ios::binary);
  if (!file) throw in_words(SQLITE_CANTOPEN, path);
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  return head == kMagic || (or_empty && file.gcount() == 0);
}

bool can_write(const std::filesystem::path& path) { return ::access(path.c_str(), W_OK) == 0; }

// As a URI, in which "%" would begin an escape, "?" the options, and "#" ends the name.
std::string uri(const std::filesystem::path& path) {
  std::string text = "file:";
  for (const char c : std::filesystem::absolute(path).string())
    text += c == '%' ? "%25" : c == '?' ? "%3f" : c == '#' ? "%23" : std::string(1, c);
  return text;
}

// Readers take part in the locking wherever the file may be written, and leave no file behind.
// Where it may not, a store that nobody is writing is read as it lies there.
std::string reading_options(const std::filesystem::path& path) {
  const std::filesystem::path folder = std::filesystem::absolute(path).parent_path();
  const std::string plain = "db=\"" + path.string() + "\"";
  if (can_write(path) && can_write(folder)) return plain;
  if (std::filesystem::exists(path.string() + "-wal")) return plain + " readonly=true";
  return "db=\"" + uri(path) + "?immutable=1\" readonly=true";
}

// The connection string has no way to write a quotation mark.
std::string connection_string(const std::filesystem::path& path, Database::Mode mode) {
  if (path.string().find('"') != std::string::npos)
    throw failure(path, "a store's path may not hold a quotation mark",
                  "give another path with --store");
  const bool reading = mode == Database::Mode::read;
  return (reading ? reading_options(path) : "db=\"" + path.string() + "\"") + " timeout=30";
}

}  // namespace

StoreError not_a_store(const std::filesystem::path& path) {
  return failure(path, "not an SQLite store of uprex", "give another file with --store");
}

struct Database::Impl {
  soci::session session;
};

Database::Database(const std::filesystem::path& path, Mode mode)
    : path_(path), impl_(std::make_unique<Impl>()) {
  std::error_code error;
  const bool exists = std::filesystem::exists(path, error);
  if (mode == Mode::read && !exists)
    throw StoreError("no store at " + path.string(), "make one with `uprex ingest --store`");
  if (exists && !std::filesystem::is_regular_file(path, error)) throw not_a_store(path);
  if (exists && !is_database(path, mode == Mode::create)) throw not_a_store(path);
  translated(path, [&] { impl_->session.open(soci::sqlite3, connection_string(path, mode)); });
  if (mode == Mode::read) execute("PRAGMA query_only = ON");
}

Database::~Database() = default;
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;

void Database::execute(const std::string& sql) {
  translated(path_, [&] { impl_->session << sql; });
}

struct Query::Impl {
  struct Slot {
    long long number = 0;
    std::string text;
    soci::indicator indicator = soci::i_ok;
    bool is_text = false;
  };

  Impl(soci::session& opened, std::filesystem::path file, std::string text, int columns)
      : session(opened),
        path(std::move(file)),
        sql(std::move(text)),
        fields(static_cast<std::size_t>(columns)) {}

  // Takes over the values. A parameter of another kind than before needs a new statement.
  void fill(std::span<const Parameter> parameters) {
    if (slots.size() != parameters.size()) {
      statement.reset();
      slots.resize(parameters.size());
    }
    auto slot = slots.begin();
    for (const auto& parameter : parameters) {
      slot->indicator = parameter.index() == 0 ? soci::i_null : soci::i_ok;
      const auto* number = std::get_if<long long>(&parameter);
      const auto* string = std::get_if<std::string>(&parameter);
      if ((number && slot->is_text) || (string && !slot->is_text)) statement.reset();
      if (number) slot->number = *number;
      if (string) slot->text = *string;
      if (number || string) slot->is_text = string != nullptr;
      ++slot;
    }
  }

  // Bound once: the slots keep their addresses, later runs only change what is in them.
  void prepare() {
    statement = std::make_unique<soci::statement>(session);
    for (auto& slot : slots) {
      if (slot.is_text)
        statement->exchange(soci::use(slot.text, slot.indicator));
      else
        statement->exchange(soci::use(slot.number, slot.indicator));
    }
    for (auto& field : fields) statement->exchange(soci::into(field.text, field.indicator));
    statement->alloc();
    statement->prepare(sql);
    statement->define_and_bind();
  }

  soci::session& session;
  std::filesystem::path path;
  std::unique_ptr<soci::statement> statement;
  std::string sql;
  std::vector<Slot> slots;
  std::vector<Slot> fields;
};

Query::Query(Database& database, const std::string& sql, int columns)
    : impl_(std::make_unique<Impl>(database.impl_->session, database.path(), sql, columns)) {}

Query::~Query() = default;
Query::Query(Query&&) noexcept = default;

void Query::run(std::initializer_list<Parameter> parameters) {
  run_with({parameters.begin(), parameters.size()});
}

void Query::run_with(std::span<const Parameter> parameters) {
  translated(impl_->path, [&] {
    impl_->fill(parameters);
    if (!impl_->statement) impl_->prepare();
    impl_->statement->execute(impl_->fields.empty());
  });
}

bool Query::next() {
  return translated(impl_->path, [&] { return impl_->statement->fetch(); });
}

std::string Query::text(int column) const { return optional_text(column).value_or(""); }

std::optional<std::string> Query::optional_text(int column) const {
  const auto& field = impl_->fields.at(static_cast<std::size_t>(column));
  return field.indicator == soci::i_null ? std::nullopt : std::optional(field.text);
}

long long Query::number(int column) const {
  const auto& field = impl_->fields.at(static_cast<std::size_t>(column));
  long long value = 0;
  if (field.indicator == soci::i_ok)
    std::from_chars(field.text.data(), field.text.data() + field.text.size(), value);
  return value;
}

// A writer takes its lock at once: two writers then wait for each other instead of failing halfway.
Transaction::Transaction(Database& database, bool writes) : database_(database) {
  database_.execute(writes ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
  if (!open_) return;
  try {
    database_.execute("ROLLBACK");
  } catch (const StoreError&) {
    // The database rolls back by itself when it is opened next.
  }
}

void Transaction::commit() {
  database_.execute("COMMIT");
  open_ = false;
}

}  // namespace uprex
