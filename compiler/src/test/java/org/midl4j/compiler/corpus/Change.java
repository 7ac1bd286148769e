package org.midl4j.compiler.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way to break a text at random places. */
enum Change {
    /** It ends somewhere. */
    CUT {
        @Override
        String of(String text, Random random) {
            return text.substring(0, random.nextInt(text.length() + 1));
        }
    },
    /** Two of its tokens have changed places. */
    SWAP {
        @Override
        String of(String text, Random random) {
            List<int[]> tokens = new ArrayList<>();
            Matcher matcher = TOKEN.matcher(text);
            while (matcher.find()) {
                tokens.add(new int[] {matcher.start(), matcher.end()});
            }
            if (tokens.size() < 2) {
                return text;
            }
            int one = random.nextInt(tokens.size() - 1);
            int other = one + 1 + random.nextInt(tokens.size() - one - 1);
            int[] first = tokens.get(one);
            int[] second = tokens.get(other);
            return text.substring(0, first[0])
                    + text.substring(second[0], second[1])
                    + text.substring(first[1], second[0])
                    + text.substring(first[0], first[1])
                    + text.substring(second[1]);
        }
    };

    private static final Pattern TOKEN = Pattern.compile("\\w+|\"[^\"\\n]*\"|[^\\s\\w]");

    private static final long SEED = 20260101;

    abstract String of(String text, Random random);

    /** The changed text that this number of this file always gives. */
    String of(Corpora.Item item, String text, int number) {
        return of(text, new Random(SEED + number * 1_000_003L + item.toString().hashCode()));
    }
}
