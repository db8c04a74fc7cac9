package org.jpylab.shell;

import java.util.Optional;

/**
 * What {@code jpylab doctor} found out about one part of the machine.
 *
 * @param advice what to do, if something is missing
 */
record Finding(String topic, String found, Optional<String> advice) {
    static Finding well(String topic, String found) {
        return new Finding(topic, found, Optional.empty());
    }

    static Finding lacking(String topic, String found, String advice) {
        return new Finding(topic, found, Optional.of(advice));
    }
}
