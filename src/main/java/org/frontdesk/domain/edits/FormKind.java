package org.frontdesk.domain.edits;

/** A kind of row of which nothing but its number is not edited, such as what stands in the fields of a form. */
public interface FormKind<R, F extends Enum<F>> extends RowKind<Numbered<R>, R, F> {
    @Override
    default Object number(Numbered<R> stored) {
        return stored.number();
    }

    @Override
    default R row(Numbered<R> stored) {
        return stored.row();
    }
}
