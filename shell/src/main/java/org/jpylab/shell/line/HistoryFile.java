package org.jpylab.shell.line;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The file of earlier cells as JLine wants it: each line a time, a colon and a cell. JLine refuses
 * to read a line at all where a file holds something else.
 */
final class HistoryFile {
    private static final Pattern ENTRY = Pattern.compile("\\d{1,18}:.*");

    private HistoryFile() {}

    /**
     * Returns the file to be used: the one given, or null where none can be kept there. A damaged
     * one is put aside as {@code history.damaged}; the entries that are whole stay.
     */
    static @Nullable Path usable(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (Files.exists(file) ? !Files.isWritable(file) : !isPlaceForFiles(folder)) {
                return null;
            }
            if (Files.exists(file)) {
                if (!isWhole(file)) {
                    mend(file);
                }
                keepPrivate(file);
            }
            return file;
        } catch (IOException e) {
            return null;
        }
    }

    private static boolean isPlaceForFiles(@Nullable Path folder) {
        return folder == null || Files.isWritable(folder);
    }

    /** JLine warns, in the middle of the screen, of a file that others may read. */
    private static void keepPrivate(Path file) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static boolean isWhole(Path file) throws IOException {
        try {
            return Files.readAllLines(file).stream().allMatch(HistoryFile::isEntry);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isEntry(String line) {
        return ENTRY.matcher(line).matches();
    }

    private static void mend(Path file) throws IOException {
        List<String> whole =
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .filter(HistoryFile::isEntry)
                        .toList();
        Path damaged = file.resolveSibling(file.getFileName() + ".damaged");
        Files.move(file, damaged, StandardCopyOption.REPLACE_EXISTING);
        Files.write(file, whole);
    }
}
