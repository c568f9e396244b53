#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

namespace tablee::ui {

/// The ring around what has the focus in one window: 3 px, 2 px away, and only once a key was pressed, for
/// whoever uses a mouse knows where it is. It lies over everything and takes no mouse events. Made once for
/// each window: `new FocusRing{window}`.
class FocusRing : public QWidget {
    Q_OBJECT

public:
    explicit FocusRing(QWidget &window);

    /// What the ring is around at present; nullptr when it does not show.
    QWidget *target() const { return isVisible() ? m_target.data() : nullptr; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *target);
    void forget();
    void place();

    QPointer<QWidget> m_target;
    std::vector<QPointer<QWidget>> m_watched;
    bool m_byKey = false;
};

}  // namespace tablee::ui
