package org.confisca.rule;

import org.confisca.source.RuleId;

/** An error in a book: the law would act again and again, without anybody doing anything and without time passing. */
final class EndlessLaw extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    EndlessLaw(RuleId last) {
        super("The book lets the law act without end: last " + last);
    }
}
