package nl.dekkend.desk;

import java.time.Duration;
import java.util.Map;

/** All that somebody does with a code. */
enum CodeUse {
    READ {
        @Override
        void with(String code, Asker asker, int port) {
            asker.read(code);
        }
    },
    REPLY {
        @Override
        void with(String code, Asker asker, int port) {
            asker.reply(code, "Mag ik mee?", null);
        }
    },
    REPLY_WITH_A_KEY {
        @Override
        void with(String code, Asker asker, int port) {
            asker.reply(code, "Mag ik mee?", KEY);
        }
    },
    ERASE {
        @Override
        void with(String code, Asker asker, int port) {
            asker.erase(code, null);
        }
    },
    ERASE_WITH_A_KEY {
        @Override
        void with(String code, Asker asker, int port) {
            asker.erase(code, KEY);
        }
    },
    /** From the network of the test itself. */
    LISTEN {
        @Override
        void with(String code, Asker asker, int port) {
            LiveQuestionsTests.events(port, STREAM, Map.of("code", code), "").blockLast(Duration.ofSeconds(20));
        }
    };

    private static final String KEY = "een-sleutel-van-de-bladzijde";

    private static final String STREAM =
            "subscription($code: String!) { questionUpdated(followUpCode: $code) { number } }";

    abstract void with(String code, Asker asker, int port);
}
