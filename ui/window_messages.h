// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "core/io/import.h"
#include "ui/message_bar.h"

namespace cx {

class Document;

/// What the window has to say: a banner that stands while it is true, and the latest message.
class WindowMessages : public QObject {
  Q_OBJECT
 public:
  WindowMessages(Document& document, QWidget& window);

  [[nodiscard]] MessageBar* banner() const { return banner_; }
  [[nodiscard]] MessageBar* message() const { return message_; }

  void tell(const Text& text);
  void warn(const Text& warning);
  /// Offers to take the import back as long as it is the last step.
  void tellImport(const ImportReport& report);
  void dismiss() { message_->dismiss(); }
  /// Says why the workspace cannot be changed, and offers nothing that is no longer true.
  void refresh();
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void undoWanted();
  /// To the rows that wait to be checked.
  void checkWanted();

 private:
  Document& document_;
  MessageBar *banner_, *message_;
  std::optional<Text> offered_;  ///< the step that the message offers to take back
};

}  // namespace cx
