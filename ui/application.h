// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <functional>

namespace cx {

class Document;

/// The program's event loop. An exception that nobody caught must not take the window with it: what was committed is
/// safe, and the person is told through the document.
class Application : public QApplication {
  Q_OBJECT
 public:
  using QApplication::QApplication;

  /// Who tells; without it exceptions end the program.
  void tellThrough(Document* document) { document_ = document; }
  /// Runs `work`, which may throw as an event handler may.
  void attempt(const std::function<void()>& work);
  bool notify(QObject* receiver, QEvent* event) override;

 private:
  Document* document_ = nullptr;
};

}  // namespace cx
