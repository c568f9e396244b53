#pragma once

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

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_picture;
};

}  // namespace tablee::ui
