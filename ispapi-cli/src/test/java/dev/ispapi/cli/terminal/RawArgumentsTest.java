package dev.ispapi.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RawArgumentsTest {

    private static final byte[] COMMAND_LINE =
            "java\0-jar\0examples.jar\0check\0\0müller.de\0".getBytes(StandardCharsets.UTF_8);

    @Test
    void readsTheLastArgumentsAsUtf8() throws CharacterCodingException {
        assertThat(RawArguments.last(3, COMMAND_LINE)).containsExactly("check", "", "müller.de");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThatThrownBy(() -> RawArguments.last(1, new byte[] {'m', (byte) 0xFC, 0}))
                .isInstanceOf(CharacterCodingException.class);
        assertThatThrownBy(() -> RawArguments.last(9, COMMAND_LINE)).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void leavesArgumentsAloneThatTheJvmCouldRead() {
        String[] args = {"check", "müller.de"};

        assertThat(RawArguments.asTyped(args)).isSameAs(args);
    }
}
