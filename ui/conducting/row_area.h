#pragma once

#include <QScrollArea>

namespace tablee::ui {

/// As tall as its rows while the page has room for them; then they scroll, and are never squeezed.
class RowArea final : public QScrollArea {
    Q_OBJECT

public:
    /// Takes `rows`, which has a layout.
    RowArea(QWidget *rows, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int rowsHeight() const;
};

}  // namespace tablee::ui
