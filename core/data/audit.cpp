// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/audit.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "core/base/digest.h"
#include "core/data/history.h"

namespace cx {
namespace {

/// What was done, as it was written where somebody altered it: the log must be readable to show where it breaks.
Text readable(const std::string& json) {
  try {
    return textFromJson(json);
  } catch (const std::exception&) {
    return text("%1", {json});
  }
}

/// Hash of an entry: every field, each preceded by its length so that no two entries read alike.
std::string chained(const std::string& previous, std::int64_t id, const std::string& at, std::string_view action,
                    const std::string& name, const std::string& digest) {
  std::string all;
  for (const std::string& field : {previous, std::to_string(id), at, std::string(action), name, digest})
    all += std::to_string(field.size()) + ":" + field;
  return hex(sha256(all));
}

}  // namespace

void noteAudit(SQLite::Database& database, std::string_view action, const Text& name, Instant at,
               const std::string& digest) {
  SQLite::Statement last(database, "SELECT coalesce(max(id), 0) FROM audit");
  last.executeStep();
  const auto id = last.getColumn(0).getInt64() + 1;
  const std::string when = isoInstant(at), what = toJson(name);
  SQLite::Statement insert(database, "INSERT INTO audit(id, at, action, name, digest, hash) VALUES (?, ?, ?, ?, ?, ?)");
  insert.bind(1, id);
  insert.bind(2, when);
  insert.bind(3, std::string(action));
  insert.bind(4, what);
  insert.bind(5, digest);
  insert.bind(6, chained(auditHead(database), id, when, action, what, digest));
  insert.exec();
}

std::string auditHead(SQLite::Database& database) {
  SQLite::Statement last(database, "SELECT hash FROM audit ORDER BY id DESC LIMIT 1");
  return last.executeStep() ? last.getColumn(0).getString() : std::string();
}

std::vector<AuditEntry> auditEntries(SQLite::Database& database) {
  std::vector<AuditEntry> out;
  SQLite::Statement rows(database, "SELECT id, at, action, name, digest, hash FROM audit ORDER BY id");
  while (rows.executeStep())
    out.push_back({rows.getColumn(0).getInt64(), parseIsoInstant(rows.getColumn(1).getString()).value_or(Instant{}),
                   rows.getColumn(2).getString(), readable(rows.getColumn(3).getString()),
                   rows.getColumn(4).getString(), rows.getColumn(5).getString()});
  return out;
}

std::optional<std::int64_t> brokenAuditEntry(SQLite::Database& database) {
  std::string previous;
  std::int64_t expected = 1;
  SQLite::Statement rows(database, "SELECT id, at, action, name, digest, hash FROM audit ORDER BY id");
  while (rows.executeStep()) {
    const auto id = rows.getColumn(0).getInt64();
    const std::string hash = rows.getColumn(5).getString();
    if (id != expected++) return id;
    if (hash != chained(previous, id, rows.getColumn(1).getString(), rows.getColumn(2).getString(),
                        rows.getColumn(3).getString(), rows.getColumn(4).getString()))
      return id;
    previous = hash;
  }
  return expected == 1 ? std::optional<std::int64_t>(1) : std::nullopt;
}

std::optional<std::int64_t> entryOfHead(SQLite::Database& database, std::string_view printed) {
  std::string digits;
  for (const char one : printed) {
    const bool capital = one >= 'A' && one <= 'F';
    if (one != ' ') digits += capital ? static_cast<char>(one - 'A' + 'a') : one;
  }
  if (digits.size() < leastHeadDigits) return {};
  SQLite::Statement row(database, "SELECT id FROM audit WHERE substr(hash, 1, length(?1))=?1");
  row.bind(1, digits);
  return row.executeStep() ? std::optional(row.getColumn(0).getInt64()) : std::nullopt;
}

}  // namespace cx
