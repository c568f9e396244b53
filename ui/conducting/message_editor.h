#pragma once

#include "common/action_button.h"
#include "common/retranslated.h"
#include "common/text_field.h"
#include "language/bilingual_text.h"

#include <QWidget>

namespace tablee::ui {

/// Letters that the back row can read at one glance; a message is not a letter.
inline constexpr int longestMessage = 160;

/// Where a message of one's own is written, in one language or both.
class MessageEditor final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit MessageEditor(QWidget *parent = nullptr);

    /// Shows itself with `message` in its fields, ready to be typed over.
    void open(const BilingualText &message);
    /// What stands there goes.
    void forget();

signals:
    /// Never empty.
    void written(const tablee::BilingualText &message);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate() override;
    BilingualText message() const;
    void send();
    void tellLength();

    TextField *m_french;
    TextField *m_english;
    ActionButton *m_send;
    ActionButton *m_leave;
};

}  // namespace tablee::ui
