#pragma once

#include "common/retranslated.h"
#include "directory/member.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QPlainTextEdit;

namespace tablee::ui {

class PlainLabel;
class TextField;

/// All that is known of a member, to fill in. What is not touched stays as it was, a name that was only typed
/// as one piece as well.
class MemberForm final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit MemberForm(QWidget *parent = nullptr);

    void setMember(const Member &member);
    /// The member as filled in.
    Member member() const;
    bool isChanged() const;

    /// Whether it can be saved. Else the field that stands in the way says so and takes the keyboard.
    bool check();
    /// The keyboard to the first field.
    void begin();

signals:
    void changed();

private:
    void retranslate() override;
    void layOut();
    Member named(Member member) const;
    TextField *addField(const char *name);
    QCheckBox *addTick(const char *name);

    Member m_member;
    Member m_shown;  ///< the same as the fields give it back untouched
    TextField *m_given;
    TextField *m_family;
    TextField *m_organisation;
    TextField *m_team;
    TextField *m_email;
    TextField *m_toShare;
    TextField *m_toLearn;
    PlainLabel *m_speaksLabel;
    std::map<Language, QCheckBox *> m_speaks;
    PlainLabel *m_noteLabel;
    QPlainTextEdit *m_note;
    PlainLabel *m_consentsLabel;
    std::map<ConsentPurpose, QCheckBox *> m_consents;
    bool m_filling = false;
};

}  // namespace tablee::ui
