#pragma once

#include <QColor>
#include <QPixmap>
#include <QWidget>

namespace tablee::ui {

/// What is on the audience screen now, small: a glance is enough for the facilitator, who has the wall behind
/// them.
class WallPicture final : public QWidget {
    Q_OBJECT

public:
    explicit WallPicture(QWidget *parent = nullptr);

    /// As large as it is to stand here; null for nothing to show.
    void setPicture(const QPixmap &picture);
    bool isEmpty() const { return m_picture.isNull(); }

    /// The picture's own size; on a small display it gives way, whole and smaller.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_picture;
    QColor m_ground;  ///< of the wall, beside a smaller picture
};

}  // namespace tablee::ui
