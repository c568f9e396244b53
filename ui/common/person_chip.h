#pragma once

#include <QWidget>

namespace tablee::ui {

/// One person: initials in a small disc, then the full name. It asks for the width of the whole name.
class PersonChip : public QWidget {
    Q_OBJECT

public:
    explicit PersonChip(QWidget *parent = nullptr);
    PersonChip(const QString &name, const QString &initials, QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &initials);
    QString name() const { return m_name; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_initials;
};

/// The first letters of the first and the last word of `name` ("Maëlle Kerven": MK; a number stays as it is).
QString initialsOf(const QString &name);

}  // namespace tablee::ui
