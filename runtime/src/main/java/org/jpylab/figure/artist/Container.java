package org.jpylab.figure.artist;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Artists made together, such as the bars of one call, which share a legend entry. */
public class Container {
    private final List<Artist> members;
    private String label = "";
    private @Nullable Runnable remover;

    public Container(List<? extends Artist> members) {
        this.members = List.copyOf(members);
    }

    /** The artists in order. */
    public List<Artist> members() {
        return members;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String newLabel) {
        label = newLabel == null ? "" : newLabel;
    }

    public void onRemove(@Nullable Runnable newRemover) {
        remover = newRemover;
    }

    /** Takes all members out of their axes. */
    public void remove() {
        members.forEach(Artist::remove);
        if (remover != null) {
            remover.run();
        }
    }
}
