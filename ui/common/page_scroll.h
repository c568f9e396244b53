#pragma once

#include <QScrollArea>
#include <QStackedWidget>

namespace tablee::ui {

/// A page in a window that may be too low for it: it then gives way as far as its parts do, and scrolls up
/// and down for the rest. In a window with room it looks as if it stood there alone.
class PageScroll final : public QScrollArea {
    Q_OBJECT

public:
    /// Takes the page.
    explicit PageScroll(QWidget *page, QWidget *parent = nullptr);

    /// For a window of its own, `width` wide, which has `besides` above and below the page: how high it
    /// shows the whole of it, or as much as its display has room for.
    int heightOnScreen(int width, int besides = 0) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int leastHeight(int width) const;
    void arrange();
};

/// Pages of which one shows, each in a scroll of its own. The others do not count: a stack would otherwise be
/// as large as the largest of them.
class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    /// Takes the page.
    void addPage(QWidget *page);
    /// At once: a page holds references to what its owner is about to let go.
    void deletePage(QWidget *page);
    void showPage(QWidget *page) { put(scrollOf(page)); }
    /// By its place, counted from 0 in the order in which they were added.
    void showPageAt(int index) { put(qobject_cast<PageScroll *>(widget(index))); }

private:
    void put(PageScroll *shown);
    PageScroll *scrollOf(const QWidget *page) const;
};

}  // namespace tablee::ui
