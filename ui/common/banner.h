#pragma once

#include <QFrame>

namespace tablee::ui {

class ActionButton;
class IconMark;
class PlainLabel;

enum class BannerKind { Info, Warning, Error };

/// Something that holds for now, said in the page, with at most one quiet action ("The projector is
/// unplugged. Choose").
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(BannerKind kind, QWidget *parent = nullptr);

    void setKind(BannerKind kind);
    void setText(const QString &text, const QStringList &emphasis = {});
    QString text() const;
    /// The same message a moment later ("6:11 left"): it is not read aloud again.
    void setTextOfNow(const QString &text);

    /// The word of the action, and the key that does the same; empty for none.
    void setAction(const QString &action, const QString &key = {});

signals:
    void actionTriggered();

private:
    IconMark *m_mark;
    PlainLabel *m_text;
    ActionButton *m_action;
};

}  // namespace tablee::ui
