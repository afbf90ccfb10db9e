// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMainWindow>
#include <optional>

#include "core/base/result.h"
#include "core/io/import.h"
#include "ui/render/theme.h"

class QMenuBar;
class QStackedWidget;

namespace cx {

class Doors;
class Document;
class FilterBar;
class FirstRun;
class MessageBar;
class Page;
class Rail;
class StatusLine;
class WhyDrawer;
class WindowLanguage;
class WindowMenu;

/// A frame over a list of pages: rail, filter bar, messages and status around the page that is shown.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  /// In the light theme, which the application has on already: every widget is then polished once.
  MainWindow(Document& document, WindowLanguage& language, QWidget* parent = nullptr);
  ~MainWindow() override;

  [[nodiscard]] const QList<Page*>& pages() const { return pages_; }
  /// Null while no workspace is open.
  [[nodiscard]] Page* currentPage() const;
  void showPage(int page);
  void useTheme(ThemeKind kind);
  void useLanguage(Language language);
  [[nodiscard]] Doors& doors() const { return *doors_; }

 protected:
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void layOut();
  /// Hands the theme to what paints itself.
  void dress();
  void connectMenu();
  void connectDocument();
  /// Brings everything around the pages, and the page shown, up to date.
  void refresh();
  void goTo(const QString& id);
  void takeBack();
  void repeat();
  void welcome();
  void tellImport(const ImportReport& report);
  void warn(const Text& warning);
  void tell(const Text& text);

  Document& document_;
  WindowLanguage& language_;
  const Theme* theme_;
  std::optional<Text> offered_;  ///< the step that the message offers to take back
  QList<Page*> pages_;
  Rail* rail_;
  MessageBar *banner_, *message_;
  FilterBar* filter_;
  FirstRun* firstRun_;
  QStackedWidget* stack_;
  StatusLine* status_;
  WhyDrawer* why_;
  QMenuBar* bar_;
  WindowMenu* menu_;
  Doors* doors_;
};

}  // namespace cx
