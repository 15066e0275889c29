package org.confisca;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.FieldVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No amount ever passes through binary floating point: not in a field, not in a signature, not in an instruction. */
class ByteCodeTest {
    private static final String SIMULATION = "org/confisca/simulation/";

    /** Where a class holds, takes, gives or computes a double or a float. */
    private static List<String> floating(InputStream classFile) throws IOException {
        List<String> found = new ArrayList<>();
        new ClassReader(classFile).accept(new FloatingPoint(found), ClassReader.SKIP_FRAMES);
        return found;
    }

    private static boolean isFloating(String descriptor) {
        String bare = descriptor.replaceAll("L[^;]*;", "");
        return bare.contains("D")
                || bare.contains("F")
                || descriptor.contains("Ljava/lang/Double;")
                || descriptor.contains("Ljava/lang/Float;");
    }

    private static final class FloatingPoint extends ClassVisitor {
        private final List<String> found;
        private String name = "";

        private FloatingPoint(List<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String above, String[] interfaces) {
            this.name = name;
        }

        @Override
        public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
            if (isFloating(descriptor)) {
                found.add(name + "." + field);
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            String place = name + "." + method;
            if (isFloating(descriptor)) {
                found.add(place);
            }
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitInsn(int opcode) {
                    boolean constant = opcode >= Opcodes.FCONST_0 && opcode <= Opcodes.DCONST_1;
                    boolean fromWhole = opcode == Opcodes.I2F
                            || opcode == Opcodes.I2D
                            || opcode == Opcodes.L2F
                            || opcode == Opcodes.L2D;
                    boolean array = opcode == Opcodes.FALOAD
                            || opcode == Opcodes.DALOAD
                            || opcode == Opcodes.FASTORE
                            || opcode == Opcodes.DASTORE;
                    if (constant || fromWhole || array) {
                        found.add(place);
                    }
                }

                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof Double || value instanceof Float) {
                        found.add(place);
                    }
                }

                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String type) {
                    if (isFloating(type)) {
                        found.add(place);
                    }
                }

                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                    if (isFloating(type)) {
                        found.add(place);
                    }
                }
            };
        }
    }

    @Test
    void core_holds_no_floating_point_outside_simulation() throws Exception {
        Path classes = Path.of(
                ByteCodeTest.class.getResource("/org/confisca/gain/Exact.class").toURI());
        Path root = classes.getParent().getParent().getParent().getParent();
        ImmutableList<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(path -> path.toString().endsWith(".class"))
                    .filter(path -> !root.relativize(path).toString().startsWith(SIMULATION))
                    .collect(ImmutableList.toImmutableList());
        }
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            try (InputStream stream = Files.newInputStream(file)) {
                found.addAll(floating(stream));
            }
        }
        assertThat(files).hasSizeGreaterThan(300);
        assertThat(found).isEmpty();
    }

    /** A fault planted on purpose: each way in which floating point could get in. */
    @SuppressWarnings("unused")
    private static final class Planted {
        private double field;

        double gives() {
            return 1;
        }

        void takes(float rate) {}

        long computes(long amount) {
            return (long) (amount * 0.1);
        }

        int converts(int amount) {
            return Math.round((float) amount);
        }

        String calls(java.math.BigDecimal amount) {
            return String.valueOf(amount.doubleValue());
        }
    }

    @Test
    void a_planted_fault_is_found() throws IOException {
        try (InputStream stream = ByteCodeTest.class.getResourceAsStream("ByteCodeTest$Planted.class")) {
            assertThat(floating(stream).stream().map(place -> place.replaceAll(".*[.]", "")))
                    .contains("field", "gives", "takes", "computes", "converts", "calls");
        }
    }
}
