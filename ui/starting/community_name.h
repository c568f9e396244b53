#pragma once

#include "common/retranslated.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace tablee::ui {

class ActionButton;
class PlainLabel;

/// What the open community is called, and a pencil that opens a line to correct it in place. Nothing of it
/// shows while no community is open.
class CommunityName final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit CommunityName(QWidget *parent = nullptr);

    /// An empty name is that of no community. The same name once more leaves a correction under way alone.
    void setName(const QString &name);

signals:
    /// Another name was entered: it is clean and not empty. The old one shows until setName().
    void renamed(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate() override;
    QBoxLayout *reading();
    QBoxLayout *writing();
    void ask();
    void save();
    void leave();
    void showWriting(bool writing);
    void refuse(bool refused);

    PlainLabel *m_name;
    ActionButton *m_pencil;
    QLineEdit *m_line;
    ActionButton *m_keep;
    ActionButton *m_save;
    PlainLabel *m_refusal;
};

}  // namespace tablee::ui
