#pragma once

#include <QWidget>

namespace tablee::ui {

/// Share and Learn are for topics, Soon for a lateness, Pine for what is on, Plain for the rest.
enum class ChipKind { Share, Learn, Soon, Pine, Plain };

/// A short word on a soft ground, with a drawing before it: "↗ bookbinding", "+4 min".
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(ChipKind kind, QWidget *parent = nullptr);
    Chip(ChipKind kind, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setKind(ChipKind kind);
    void setBold(bool bold);

    /// Another drawing than the one of its kind; empty for none.
    void setIconName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int textStart() const;

    ChipKind m_kind;
    QString m_text;
    QString m_iconName;
    bool m_bold = false;
};

}  // namespace tablee::ui
