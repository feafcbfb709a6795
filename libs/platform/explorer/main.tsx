import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';

/** GraphiQL from our own files, for development: it asks the API it is served by, as whoever is signed in there. */
createRoot(document.getElementById('explorer')!).render(<GraphiQL fetcher={createGraphiQLFetcher({ url: '/graphql' })} />);
