package org.confisca.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.confisca.json.CaseCheck;
import org.confisca.json.CaseDocument;
import org.confisca.json.CaseReader;
import org.confisca.json.CaseReading;
import org.confisca.json.Format;
import org.confisca.rule.RuleBook;
import org.confisca.source.Language;
import org.confisca.source.Wording;

/** Finds case files and judges them. */
final class CaseInput {
    private static final ImmutableList<String> ENDINGS = ImmutableList.of(".json", ".yaml", ".yml");

    /** More bytes than the longest text that the reader takes can have; nothing larger is loaded. */
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private final Surroundings surroundings;
    private final Language language;

    CaseInput(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    /** The files that paths stand for: a folder stands for the case files in it, by name. */
    ImmutableList<String> files(Iterable<String> paths) throws Complaint {
        ImmutableList.Builder<String> files = ImmutableList.builder();
        for (String path : paths) {
            if (Files.isDirectory(surroundings.resolve(path))) {
                files.addAll(inFolder(path));
            } else {
                files.add(path);
            }
        }
        return files.build();
    }

    private ImmutableList<String> inFolder(String folder) throws Complaint {
        ImmutableList<String> files;
        try (Stream<Path> entries = Files.list(surroundings.resolve(folder))) {
            files = entries.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith))
                    .sorted()
                    .map(name -> folder + (folder.endsWith("/") ? "" : "/") + name)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw complaint("De map '" + folder + "' is niet te lezen", "The folder '" + folder + "' cannot be read");
        }
        if (files.isEmpty()) {
            String endings = String.join(", ", ENDINGS);
            throw complaint(
                    "In de map '" + folder + "' staat geen dossier (" + endings + ")",
                    "There is no case file in the folder '" + folder + "' (" + endings + ")");
        }
        return files;
    }

    /** Reads a file and judges it; whatever the file is, there is a result. */
    CheckedFile check(String file) {
        try {
            CaseReading reading = CaseReader.standard().read(text(file), format(file));
            if (reading instanceof CaseReading.Unusable unusable) {
                return new CheckedFile.Unreadable(file, unusable.findings());
            }
            CaseDocument document = ((CaseReading.Usable) reading).document();
            Optional<RuleBook> book = Books.find(document.jurisdiction());
            return book.isEmpty()
                    ? new CheckedFile.Absent(file, Books.unknown(document.jurisdiction()))
                    : new CheckedFile.Judged(file, CaseCheck.run(document, book.get()));
        } catch (Complaint complaint) {
            return new CheckedFile.Absent(file, Wording.same(complaint.message()));
        } catch (RuntimeException ours) { // one file that we fail on must not hide what became of the others
            return new CheckedFile.Absent(
                    file,
                    Wording.of(
                            "onverwachte fout, meld die met dit dossier: " + ours,
                            "unexpected error, please report it with this file: " + ours));
        }
    }

    /** Reads a file that a command cannot do without; if it cannot be read, it says so where complaints go. */
    Optional<CheckedFile.Judged> judge(String file) {
        CheckedFile checked = check(file);
        if (checked instanceof CheckedFile.Judged judged) {
            return Optional.of(judged);
        }
        new CheckReport(surroundings.err(), language, false).print(checked);
        return Optional.empty();
    }

    static Format format(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".json") ? Format.JSON : Format.YAML;
    }

    String text(String file) throws Complaint {
        try {
            Path path = surroundings.resolve(file);
            long size = Files.size(path);
            if (size > MOST_BYTES) {
                throw complaint(
                        "te groot: " + size + " bytes, hoogstens " + MOST_BYTES,
                        "too large: " + size + " bytes, at most " + MOST_BYTES);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(path)))
                    .toString();
        } catch (NoSuchFileException missing) {
            throw complaint("bestand bestaat niet", "no such file");
        } catch (CharacterCodingException malformed) {
            throw complaint("geen tekst in UTF-8", "not text in UTF-8");
        } catch (IOException unreadable) {
            throw complaint("niet te lezen", "cannot be read");
        }
    }

    /** What says that it is small, such as a pipe or a device, can go on for ever. */
    private byte[] bytes(Path path) throws IOException, Complaint {
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] bytes = stream.readNBytes((int) MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw complaint(
                        "te groot: meer dan " + MOST_BYTES + " bytes", "too large: more than " + MOST_BYTES + " bytes");
            }
            return bytes;
        }
    }

    private Complaint complaint(String nl, String en) {
        return new Complaint(Wording.of(nl, en), language);
    }
}
